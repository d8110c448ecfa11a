export { look } from './first-look'; // first: the words are asked for before the database's code has run
import { openDatabase, type Database } from '../../storage/database';

/**
 * What takes its time without our code, begun before our code is read: the browser brings the words and opens the database
 * while the screens are parsed. First import of every surface, and small: no Zod, no React (docs/architecture.md, "First paint").
 */
export const database: Promise<Database> = openDatabase();
database.catch(() => undefined); // told to whoever waits for it; until then nobody does
