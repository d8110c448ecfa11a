import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * How the pages of the extension are cut into files, so that popup and side panel are useful soon (docs/architecture.md, "First
 * paint"). Each file costs the browser some milliseconds before its first byte, so what a surface needs at first stands in two: `early`,
 * which runs while `surface` is still being read. What comes later, or only in the workspace, is in neither. The page names all it
 * will need, so that nothing is found out late.
 */
export function forFirstPaint(): Plugin[] {
  return [inFewFiles(), namedInThePage()];
}

/** Modules by the file they are put in; the first that claims a module has it. Everything else is cut as usual. */
type Cut = readonly (readonly [file: 'early' | 'surface', modules: ReadonlySet<string>])[];

const NAMES = ['early', 'surface'] as const;

function inFewFiles(): Plugin {
  let cut: Cut = [];
  const fileOf = (id: string) => cut.find(([, modules]) => modules.has(id))?.[0] ?? null;
  return {
    name: 'antichambre:in-few-files',
    apply: 'build',
    buildEnd() {
      cut = [
        [
          'early',
          reachedFrom(this, [
            '/wiring/early.ts',
            '/locales/format.ts',
            '/locales/fr/elision.ts',
            '/locales/fr/spaces.ts',
            '/locales/plural.ts',
            '/locales/say.ts',
            'wxt-html-plugins',
            RUNTIME,
          ]),
        ],
        ['surface', reachedFrom(this, ['/popup/screen.tsx', '/sidepanel/screen.tsx'])],
      ];
    },
    outputOptions(options) {
      if (options.format !== 'es') return options; // background and page scripts are one file each
      const groups = NAMES.map((name, at) => ({
        name: (id: string) => (fileOf(id) === name ? name : null),
        priority: NAMES.length - at,
      }));
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** The bundler's own helpers, otherwise in a file of their own. */
const RUNTIME = 'rolldown/runtime.js';

/** Everything that must be there before a module runs: what it imports, and what that imports, except on demand. */
function reachedFrom(build: Rolldown.PluginContext, endings: readonly string[]): ReadonlySet<string> {
  const reached = new Set([...build.getModuleIds()].filter((id) => endings.some((ending) => id.endsWith(ending))));
  for (const id of reached) for (const imported of build.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/** The screen is imported on demand, so that the early part runs before it; its files and styles are named in the page all the same. */
function namedInThePage(): Plugin {
  return {
    name: 'antichambre:named-in-the-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        const surface = /([^/]+)\/index\.html$/.exec(filename)?.[1] ?? '';
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const screen = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/${surface}/screen.tsx`)));
        if (screen === undefined) return html;
        const needed = withImports(screen.fileName, new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
        const styles = new Set(needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
        const tags = [
          ...needed.map(({ fileName }) => link('modulepreload', fileName)),
          ...[...styles].map((fileName) => link('stylesheet', fileName)),
        ];
        // The early part draws nothing: it need not wait for the styles, nor for the end of the page.
        const early = html.replace('<script type="module"', '<script type="module" async');
        return { html: early, tags: tags.filter(({ attrs }) => !html.includes(`"${String(attrs?.['href'])}"`)) };
      },
    },
  };
}

/** A file and all it imports; each after what it imports itself, so that its styles come after theirs, as in the sources. */
function withImports(
  name: string,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  visited = new Set<string>(),
): Rolldown.OutputChunk[] {
  const chunk = chunks.get(name);
  if (chunk === undefined || visited.has(name)) return [];
  visited.add(name);
  return [...chunk.imports.flatMap((imported) => withImports(imported, chunks, visited)), chunk];
}

function link(rel: 'modulepreload' | 'stylesheet', fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}
