import type { SaveFailure } from '../../domain/office';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../domain/settings/schema';
import { fail, ok, type Result } from '../../domain/shared/result';
import { orStorageFull } from '../failures';
import type { StorageContext } from './context';

const SETTINGS_ID = 'settings';

/** The settings; a field that is missing or damaged on disk has its default, the others stand. */
export async function readSettings(context: StorageContext): Promise<Settings> {
  context.log.touch('settings');
  return toSettings((await context.database.settings.get(SETTINGS_ID))?.value);
}

/** Changes the named settings and no others, so that two windows can each change one. `undefined` clears. */
export function saveSettings(
  context: StorageContext,
  changes: Partial<Settings>,
): Promise<Result<Settings, SaveFailure>> {
  const table = context.database.settings;
  return orStorageFull(() =>
    context.database.transaction('rw', table, async () => {
      const parsed = settingsSchema.safeParse({ ...toSettings((await table.get(SETTINGS_ID))?.value), ...changes });
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return fail<SaveFailure>({
          code: 'invalid',
          place: issue?.path.join('.') ?? '',
          message: issue?.message ?? '',
        });
      }
      await table.put({ id: SETTINGS_ID, value: parsed.data });
      return ok(parsed.data);
    }),
  );
}

function toSettings(value: unknown): Settings {
  const whole = settingsSchema.safeParse(value ?? {});
  if (whole.success) return whole.data;
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const sound: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(Reflect.get(value, field));
    if (parsed.success && parsed.data !== undefined) sound[field] = parsed.data;
  }
  return settingsSchema.parse(sound);
}
