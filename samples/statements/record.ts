import type { Statement } from '../../domain/statement/schema';
import { ISSUE, PERSON, sampleId, type IssueKey, type PersonKey } from '../ids';
import { daysBefore, stamp } from '../stamp';

type Frame = NonNullable<Statement['frames']>[number];

/** Words of a sample person as an officer clipped them; dated in days before today, or on the day of a sample page. */
export interface Words {
  readonly number: number;
  readonly who: PersonKey;
  readonly ago?: number;
  readonly on?: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly source: Statement['source'];
  readonly outlet: string;
  readonly text: string;
  readonly issues: readonly IssueKey[];
  readonly side?: Statement['issueStance'];
  readonly frames?: readonly Frame[];
  readonly formerRole?: boolean;
  readonly url?: string;
  readonly comment?: string;
}

/** A framing that the person uses. */
export function uses(framing: Frame['framing'], strength = 1): Frame {
  return { framing, polarity: 'adopted', strength };
}

/** A framing that the person mocks or puts aside. */
export function dismisses(framing: Frame['framing'], strength = 1): Frame {
  return { framing, polarity: 'rejected', strength };
}

/**
 * Turns clipped words into a statement.
 * @param today - Civil date from which ages are counted.
 */
export function statementOf(words: Words, today: string): Statement {
  const date = words.on ?? daysBefore(today, words.ago ?? 0);
  return {
    id: sampleId.statement(words.number),
    personIds: [PERSON[words.who]],
    issueIds: words.issues.map((issue) => ISSUE[issue]),
    text: words.text,
    language: words.language,
    date,
    source: words.source,
    outlet: words.outlet,
    ...(words.url === undefined ? {} : { url: words.url }),
    issueStance: words.side ?? 'unclear',
    ...(words.frames === undefined ? {} : { frames: [...words.frames] }),
    formerRole: words.formerRole ?? false,
    ...(words.comment === undefined ? {} : { comment: words.comment }),
    ...stamp(date),
  };
}
