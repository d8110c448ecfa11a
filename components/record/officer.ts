import { useLive } from '../office';

/** The officer's name from the settings, empty when none is given; `undefined` until it is read. */
export function useOfficer(): string | undefined {
  return useLive(async (read) => (await read.settings()).officer, []);
}

/** What signs a new indication or position (METHOD.md E-8); nothing where no name is given. */
export function signedBy(officer: string): { readonly by?: string } {
  return officer === '' ? {} : { by: officer };
}
