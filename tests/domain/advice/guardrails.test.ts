import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { PROFESSION_POINTS } from '../../../domain/advice/weights';
import { personSchema } from '../../../domain/person/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import { CATALOGUES } from '../../../locales/catalogue';
import { inventDossier, inventIssue, inventStatement } from '../../support/invented-records';

/** Every text of a catalogue that needs no argument. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(textsOf) : [];
}

describe('what the advice may not do (METHOD.md E)', () => {
  it('never promises that something will work, in any language', () => {
    const promises = /will work|va marcher|fonctionnera|marchera|zal werken|gaat werken|guarantee|garanti(?:t|e|r)/iu;
    const found = Object.values(CATALOGUES).flatMap(
      ({ advice, brief, beforePrint, channel, framing, message, panel }) =>
        [advice, brief, beforePrint, channel, framing, message, panel]
          .flatMap(textsOf)
          .filter((text) => promises.test(text)),
    );
    expect(found).toEqual([]);
  });

  it('a profession never weighs more than one meeting that led to a commitment (METHOD.md A-50)', () => {
    // 3 × 1 / (1 + 1): one such meeting gives 1.5.
    const most = Math.max(...Object.values(PROFESSION_POINTS).flatMap((points) => Object.values(points)));
    expect(most).toBe(1.5);
  });

  it('says in three languages that care for all is public health (METHOD.md A-51)', () => {
    const say = (language: 'fr' | 'nl' | 'en') => CATALOGUES[language].framing.framings.public_health.say;
    expect(say('fr')).toBe('Des soins tardifs coûtent à tout le monde\u00a0; soigner, c’est prévenir.');
    expect(say('nl')).toBe('Zorg die te laat komt, kost iedereen geld; zorg is preventie.');
    expect(say('en')).toBe('Care that comes late costs everyone; care is prevention.');
  });

  it('keeps no health, faith, family or origin of a person, and no grade', () => {
    const forbidden =
      /health|faith|relig|belief|famil(?!yName)|marital|children|ethnic|origin|national|race|sexual|score|influence|credib|grade|rank/iu;
    expect(Object.keys(personSchema.shape).filter((name) => forbidden.test(name))).toEqual([]);
  });

  it('is the same whoever the person is by birth: neither gender nor age is an input', () => {
    const issue = inventIssue();
    const words = inventStatement({ issueIds: [issue.id] });
    const dossier = inventDossier({ statements: [words, { ...words, id: inventStatement().id }] });
    const on = (changes: Partial<typeof dossier.person>) =>
      adviseOn({
        dossier: { ...dossier, person: { ...dossier.person, ...changes } },
        issue,
        settings: DEFAULT_SETTINGS,
        today: '2026-11-20',
      });
    expect(on({ gender: 'female', birthDate: '1958' })).toEqual(on({ gender: 'male', birthDate: '1995-02-03' }));
  });
});
