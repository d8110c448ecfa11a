import { eventually } from './eventually';
import type { RunningFirefox } from './firefox';

/** The real sidebar of Firefox, used by what is written on it. */
export interface Sidebar {
  /** All words in view; empty while the sidebar is closed. */
  text(): Promise<string>;
  /** Waits until words stand in view. */
  shows(words: string): Promise<void>;
  /** What stands in the field with this label. */
  valueOf(label: string): Promise<string>;
  /** Presses a button, link or summary by the first words on it. */
  press(words: string): Promise<void>;
  /** Types into the field with this label, as a keyboard would. */
  type(label: string, words: string): Promise<void>;
  /** Presses Ctrl and Enter in the form. */
  save(): Promise<void>;
}

/** Presses a shortcut of the extension, as the browser's own key does: that is a user's gesture. */
export async function pressShortcut(firefox: RunningFirefox, letter: string): Promise<void> {
  await firefox.runInWindow(
    `const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
       (one) => one.getAttribute('key') === args[0] && one.getAttribute('modifiers') === 'alt,shift');
     key.doCommand();`,
    letter,
  );
}

/**
 * Opens the browser's own context menu at a place of the page in front and chooses an entry of the extension.
 * @param place - CSS pixels from the corner of the page in view.
 * @param entry - Id the extension gave the entry.
 */
export async function chooseInMenu(
  firefox: RunningFirefox,
  place: { readonly x: number; readonly y: number },
  entry: string,
): Promise<void> {
  await firefox.runInWindow(
    `const [x, y, entry] = args;
     const menu = document.getElementById('contentAreaContextMenu');
     const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
     const page = gBrowser.selectedBrowser.getBoundingClientRect();
     for (const type of ['mousedown', 'mouseup', 'contextmenu']) {
       window.synthesizeMouseEvent(type, page.left + x, page.top + y, { button: 2, clickCount: 1 });
     }
     await shown;
     const item = [...menu.querySelectorAll('menuitem')].find((one) => one.id.startsWith('antichambre') && one.id.endsWith('_' + entry));
     if (item === undefined) throw new Error('no such entry: ' + entry);
     menu.activateItem(item);`,
    place.x,
    place.y,
    entry,
  );
}

/** Reads the sidebar, open or yet to be opened. Its page is a process of its own: it is asked by a script in its frame. */
export function readSidebar(firefox: RunningFirefox): Sidebar {
  const ask = (body: string, ...args: readonly string[]) =>
    firefox.runInWindow(
      `const frame = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
       const pipe = frame?.messageManager;
       if (pipe === undefined || pipe === null) return null;
       const name = 'antichambre:' + Math.random();
       return new Promise((resolve) => {
         pipe.addMessageListener(name, ({ data }) => resolve(data));
         setTimeout(() => resolve(null), 5000);
         const script = \`{ const { document, window } = content.wrappedJSObject === undefined ? content : { document: content.document, window: content };
           const args = \${JSON.stringify(args)}; sendAsyncMessage(\${JSON.stringify(name)}, (() => { ${body} })()); }\`;
         pipe.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
       });`,
      ...args,
    );
  const askText = async (body: string, ...args: readonly string[]) => {
    const answer = await ask(body, ...args);
    return typeof answer === 'string' ? answer : '';
  };
  const text = () => askText(`return document.body?.innerText ?? '';`);
  const FIELD = `const label = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(args[0]));
    const field = label === undefined ? null : document.getElementById(label.htmlFor);`;
  return {
    text,
    shows: async (words) => {
      await eventually(async () => (await text()).includes(words), `"${words}" in the sidebar`);
    },
    valueOf: async (label) => {
      const { value } = await eventually(async () => {
        const answer = await ask(`${FIELD} return field?.value ?? '';`, label);
        return typeof answer === 'string' && { value: answer };
      }, 'the sidebar to answer');
      return value;
    },
    press: async (words) => {
      await eventually(
        () =>
          ask(
            `const found = [...document.querySelectorAll('button, a, summary')].find(
               (one) => one.innerText.trim().startsWith(args[0]));
             found?.click();
             return found !== undefined;`,
            words,
          ),
        `"${words}" in the sidebar`,
      );
    },
    type: async (label, words) => {
      await ask(
        `${FIELD} field.focus();
         const setter = Object.getOwnPropertyDescriptor(content.HTMLTextAreaElement.prototype, 'value').set;
         setter.call(field, args[1]);
         field.dispatchEvent(new content.InputEvent('input', { bubbles: true }));
         return true;`,
        label,
        words,
      );
    },
    save: async () => {
      await ask(
        `const field = document.querySelector('form textarea');
         field.focus();
         field.dispatchEvent(new content.KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
         return true;`,
      );
    },
  };
}
