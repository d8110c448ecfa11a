import './zod';
import type { Office } from '../../components/office';
import type { Settings } from '../../domain/settings/schema';
import { loadCatalogue } from '../../locales/load-catalogue';
import { lastLook } from './look';
import { openOffice } from './office';

/** What a surface needs before it can show anything. */
export interface OpenedWorkspace {
  readonly office: Office;
  readonly settings: Settings;
}

/** How the surface looked last; it begins with that. */
export const look = lastLook();

/**
 * Begins where this module is loaded, before the screens are: the browser opens the database and fetches the words while the
 * code of the screen is still being read.
 */
export const opening: Promise<OpenedWorkspace> = open();
void loadCatalogue(look.language);

async function open(): Promise<OpenedWorkspace> {
  const office = await openOffice();
  const settings = await office.read.settings();
  // Words that were not foreseen are on their way before anything asks for them.
  void loadCatalogue(settings.language);
  return { office, settings };
}
