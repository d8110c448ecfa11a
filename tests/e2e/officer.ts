import type { InterfaceLanguage } from '../../domain/shared/language';
import { fr } from '../../locales/fr';
import { importWords } from '../../locales/fr/import-words';
import type { RunningChromium } from '../support/chromium';
import type { RunningFirefox } from '../support/firefox';

/** What an officer does before a test begins, by the words on the screen. The workspace speaks French until told otherwise. */

/** Opens the workspace for the first time and takes the sample workspace. */
export async function loadSampleWorkspace(chromium: RunningChromium): Promise<void> {
  const page = await chromium.openOwnPage('workspace.html');
  await page.getByRole('button', { name: fr.workspace.sampleLoad }).click();
  await page.getByText(fr.workspace.sampleLoaded).waitFor();
  await page.close();
}

/** As `loadSampleWorkspace`, in Firefox. Returns the handle of the workspace's tab, which stays open. */
export async function loadSampleWorkspaceInFirefox(firefox: RunningFirefox): Promise<string> {
  const tab = await firefox.openOwnPage('workspace.html');
  await firefox.run(
    `const [press, done] = args;
     const appears = async (question) => {
       const end = Date.now() + 25_000;
       while (!question()) {
         if (Date.now() > end) throw new Error('never came: ' + document.body.innerText);
         await new Promise((resolve) => setTimeout(resolve, 50));
       }
       return question();
     };
     const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === press);
     (await appears(button)).click();
     await appears(() => document.body.innerText.includes(done));`,
    fr.workspace.sampleLoad,
    fr.workspace.sampleLoaded,
  );
  return tab;
}

/**
 * Imports a list of members in Popolo JSON: chooses the file, looks at the preview, agrees.
 * @param people - How many the preview announces.
 */
export async function importRoster(chromium: RunningChromium, path: string, people: number): Promise<void> {
  const page = await chromium.openOwnPage('workspace.html#import');
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: importWords.importing.apply(people) }).click();
  await page.getByRole('button', { name: importWords.importing.again }).waitFor();
  await page.close();
}

const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** Chooses the language of the interface in the settings. */
export async function chooseLanguage(chromium: RunningChromium, language: InterfaceLanguage): Promise<void> {
  const page = await chromium.openOwnPage('workspace.html#settings');
  await page.getByText(OWN_NAMES[language], { exact: true }).click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.close();
}

/** Turns the underlining of names in pages on, in the settings in `language`. */
export async function turnMarksOn(chromium: RunningChromium, label: string): Promise<void> {
  const page = await chromium.openOwnPage('workspace.html#settings');
  await page.getByText(label, { exact: true }).click();
  await page.getByRole('switch', { name: label, checked: true }).waitFor();
  await page.close();
}
