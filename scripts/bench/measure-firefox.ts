import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { NameEntry } from '../../domain/recognition/types';
import { eventually } from '../../tests/support/eventually';
import { connectMarionette, type Marionette } from '../../tests/support/marionette';
import type { Medians } from './in-page';
import { base64 } from './measure';
import { patternsOf } from './regex-peer';

/** Firefox rounds its clock to a millisecond unless told not to; no call to the network. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'privacy.reduceTimerPrecision': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

function findFirefox(): string {
  const named = process.env['FIREFOX'];
  if (named !== undefined && named !== '') return named;
  for (const folder of [...(process.env['PATH'] ?? '').split(':'), '/usr/bin']) {
    for (const name of ['firefox-esr', 'firefox']) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not there: look further.
      }
    }
  }
  throw new Error('No Firefox was found: install it, or set FIREFOX to its path.');
}

/** A Firefox in which the code of the benchmark runs. */
export interface BenchFirefox {
  /** Fold pass, scans with each index, collecting and innerText, in turns, on a page of its own. */
  steady(html: string, indexes: readonly ArrayBuffer[], rounds: number): Promise<Medians>;
  /** The regular expression of all names against our scan. */
  peer(html: string, index: ArrayBuffer, people: readonly NameEntry[], rounds: number): Promise<Medians>;
  close(): Promise<void>;
}

const mediansSchema = z.record(z.string(), z.number());
const answerSchema = z.object({ value: z.unknown() });

/** Starts Firefox without extensions. @param script - What `bundleForPage` makes. */
export async function startFirefoxForBench(script: string): Promise<BenchFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'antichambre-bench-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(findFirefox(), ['-headless', '-no-remote', '-marionette', '-profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', HOME: profile },
  });
  const ended = once(firefox, 'exit');
  process.once('exit', () => firefox.kill('SIGKILL'));
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await eventually(
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    'Firefox to start',
    60_000,
  );
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', {});
  await marionette.send('WebDriver:SetTimeouts', { script: 600_000, pageLoad: 60_000 });

  const measure = async (html: string, indexes: readonly ArrayBuffer[], body: string, ...args: unknown[]) => {
    const path = join(profile, 'page.html');
    writeFileSync(path, html);
    await marionette.send('WebDriver:Navigate', { url: `file://${path}` });
    await run(marionette, 'const code = document.createElement("script"); code.textContent = args[0]; document.head.append(code);', script); // prettier-ignore
    await run(marionette, 'bench.open(args[0]);', indexes.map(base64));
    return mediansSchema.parse(await run(marionette, body, ...args));
  };
  return {
    steady: (html, indexes, rounds) => measure(html, indexes, 'return bench.steady(args[0]);', rounds),
    peer: (html, index, people, rounds) =>
      measure(html, [index], 'return bench.peer(args[0], 0, args[1]);', patternsOf(people), rounds),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function run(marionette: Marionette, body: string, ...args: readonly unknown[]): Promise<unknown> {
  const answer = await marionette.send('WebDriver:ExecuteScript', {
    script: `const args = arguments; const { bench } = window.wrappedJSObject ?? window; ${body}`,
    args,
    sandbox: null,
  });
  return answerSchema.parse(answer).value;
}
