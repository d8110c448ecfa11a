import type { AskNature, Recommendation, Uptake } from '../../domain/issue/schema';
import { EVIDENCE, ISSUE, sampleId, type EvidenceKey, type IssueKey } from '../ids';
import { stamp } from '../stamp';

/** A text in the three languages of the interface. */
export interface ThreeLanguages {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** A recommendation as the sample organisation adopted it. */
export interface Adopted {
  readonly number: number;
  readonly issue: IssueKey;
  readonly title: ThreeLanguages;
  readonly text: ThreeLanguages;
  readonly asks?: { ideal?: ThreeLanguages; reformist?: ThreeLanguages; minimal?: ThreeLanguages };
  readonly arguments: Readonly<Partial<Record<keyof Recommendation['arguments'], ThreeLanguages>>>;
  readonly objections: readonly { readonly objection: ThreeLanguages; readonly answer: ThreeLanguages }[];
  readonly evidence: readonly EvidenceKey[];
  readonly coSignatories: readonly string[];
  readonly levels: Recommendation['levels'];
  readonly remits: Recommendation['remits'];
  readonly languageStatus?: Recommendation['languageStatus'];
  readonly doNotRaise?: boolean;
  readonly nature: AskNature;
  readonly uptake?: readonly Uptake[];
  readonly adoptedOn: string;
  readonly reviewedOn?: string;
}

/** Invented organisations that sign. */
export const CO_SIGNATORIES = [
  'Réseau Porte ouverte',
  'Netwerk Open Deur',
  'Ligue exemple des droits',
  'Médecins de la rue (exemple)',
  'Huis van het Kind (voorbeeld)',
  'Coalition Visiteurs (exemple)',
  'Syndicat exemple de la construction',
  'Voorbeeldbond Zorg',
  'Forum des communes hospitalières (exemple)',
  'Plateforme exemple des avocats',
  'Collectif Travail et papiers (exemple)',
] as const;

/** Turns an adopted recommendation into a record. */
export function recommendationOf(adopted: Adopted): Recommendation {
  return {
    id: sampleId.recommendation(adopted.number),
    issueIds: [ISSUE[adopted.issue]],
    title: adopted.title,
    text: adopted.text,
    asks: adopted.asks ?? {},
    arguments: adopted.arguments,
    objections: [...adopted.objections],
    evidenceIds: adopted.evidence.map((key) => EVIDENCE[key]),
    coSignatories: [...adopted.coSignatories],
    levels: adopted.levels,
    remits: adopted.remits,
    languageStatus: adopted.languageStatus ?? { fr: 'checked', nl: 'checked', en: 'checked' },
    doNotRaise: adopted.doNotRaise ?? false,
    nature: adopted.nature,
    ...(adopted.uptake === undefined ? {} : { uptake: [...adopted.uptake] }),
    adoptedOn: adopted.adoptedOn,
    ...(adopted.reviewedOn === undefined ? {} : { reviewedOn: adopted.reviewedOn }),
    ...stamp(adopted.adoptedOn),
  };
}
