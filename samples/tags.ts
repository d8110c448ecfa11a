import type { Tag } from '../domain/statement/schema';
import { PERSON, sampleId, type PersonKey } from './ids';
import { daysBefore, stamp } from './stamp';

/** Who, which framing, what the officer says of it, how many days ago, why, signed by. */
const INDICATIONS: readonly (readonly [PersonKey, Tag['framing'], Tag['kind'], number, string, string])[] = [
  ['dewaelhens', 'rights', 'hunch', 250, 'Elle a relu sa propre phrase à voix haute.', 'Camille D.'],
  [
    'ostyn',
    'child',
    'never',
    50,
    'Wil als voorzitter geen debat over kinderen leiden; wij beloofden dat te respecteren.',
    'Camille D.',
  ],
  ['ostyn', 'rule_of_law', 'works', 50, 'De rol van de commissie is zijn stokpaardje.', 'Camille D.'],
  ['elkeVanhoorne', 'local', 'works', 90, 'De rekening van de gemeente opende het gesprek.', 'Camille D.'],
  ['hertogs', 'evidence', 'works', 24, 'Un chiffre, une base, une source : il relaie tel quel.', 'Camille D.'],
  ['bastenier', 'governance', 'works', 96, 'Parler d’organisation, jamais des agents.', 'Simon V.'],
  ['bastenier', 'humanity', 'avoid', 96, 'Prend toute histoire pour une mise en cause du personnel.', 'Simon V.'],
  ['baekelandt', 'humanity', 'avoid', 115, 'Haar eigen woorden: dat woord sluit de deur.', 'Camille D.'],
  ['warnotte', 'labour_economy', 'hunch', 79, 'Syndicat et employeur ensemble : elle a souri.', 'Simon V.'],
];

/**
 * Officers' own indications on framings, dated and signed.
 * @param today - Civil date from which ages are counted.
 */
export function sampleTags(today: string): Tag[] {
  return INDICATIONS.map(([who, framing, kind, ago, reason, by], index) => ({
    id: sampleId.tag(index + 1),
    personIds: [PERSON[who]],
    issueIds: [],
    framing,
    kind,
    date: daysBefore(today, ago),
    reason,
    by,
    ...stamp(daysBefore(today, ago)),
  }));
}
