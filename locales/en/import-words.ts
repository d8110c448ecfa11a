import { contacts } from './contacts';
import { importing } from './importing';
import { roster } from './roster';

/** Words of importing a list of people: loaded where one is imported, and nowhere else. */
export const importWords = { importing, roster, contacts };
