import type { InterfaceLanguage } from '../shared/language';

/** A term to leave out of drafts and the one to use (METHOD.md ). `*` = any ending. */
export interface HouseTerm {
  readonly avoid: string;
  readonly say: string;
}

/** Terms of migration-rights organisations, where no coalition has set its own. */
export const HOUSE_VOCABULARY: Readonly<Record<InterfaceLanguage, readonly HouseTerm[]>> = {
  fr: [
    { avoid: 'migrants', say: 'personnes migrantes' },
    { avoid: 'illégaux', say: 'personnes sans papiers' },
    { avoid: 'clandestins', say: 'personnes sans papiers' },
    { avoid: 'sans-papiers', say: 'personnes sans papiers' },
    { avoid: 'centre fermé', say: 'centre de détention administrative' },
    { avoid: 'centres fermés', say: 'centres de détention administrative' },
    { avoid: 'flux migratoires', say: 'arrivées' },
    { avoid: 'soins gratuits', say: 'accès aux soins' },
  ],
  nl: [
    { avoid: 'migranten', say: 'mensen op de vlucht, mensen met een migratieachtergrond' },
    { avoid: 'illegalen', say: 'mensen zonder papieren' },
    { avoid: 'sans-papiers', say: 'mensen zonder papieren' },
    { avoid: 'gelukszoekers', say: 'mensen op zoek naar bescherming' },
    { avoid: 'gesloten centrum', say: 'detentiecentrum voor mensen zonder verblijf' },
    { avoid: 'migratiestromen', say: 'aankomsten' },
    { avoid: 'gratis zorg', say: 'toegang tot zorg' },
  ],
  en: [
    { avoid: 'migrants', say: 'people who migrate' },
    { avoid: 'illegals', say: 'undocumented people' },
    { avoid: 'illegal immigrants', say: 'undocumented people' },
    { avoid: 'migrant flows', say: 'arrivals' },
    { avoid: 'flows', say: 'arrivals' },
    { avoid: 'free care', say: 'access to care' },
  ],
};
