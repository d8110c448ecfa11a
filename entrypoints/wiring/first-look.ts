import { loadCatalogue } from '../../locales/load-catalogue';
import { lastLook, wear } from './look';

/** How the surfaces looked last; this one begins with that. */
export const look = lastLook();
wear(look);
void loadCatalogue(look.language);
