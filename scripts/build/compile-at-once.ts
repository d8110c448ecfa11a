import type { Plugin } from 'vite';

/** First line of a script that Chromium is to compile whole. */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Scripts that run in web pages; nearly all of their functions run as soon as they are loaded. */
const IN_PAGES = /^(?:page|follow|readers-[a-z]+)\.js$/u;

/**
 * Tells Chromium to compile these scripts whole, not function by function when each is first called (docs/decisions/0010). It reads the
 * comment on the first line only; Firefox passes over it.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'antichambre:compile-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && IN_PAGES.test(chunk.fileName)) chunk.code = COMPILE_AT_ONCE + chunk.code;
      }
    },
  };
}
