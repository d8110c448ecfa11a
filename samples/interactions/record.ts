import type { Interaction } from '../../domain/interaction/schema';
import { ISSUE, PERSON, sampleId, type IssueKey, type PersonKey } from '../ids';
import { daysBefore, stamp } from '../stamp';

/** One exchange as an officer wrote it down. `ago` counts days before today. */
export interface Exchange {
  readonly number: number;
  readonly who: readonly PersonKey[];
  readonly ago: number;
  readonly channel: Interaction['channel'];
  readonly direction?: 'in' | 'out';
  readonly issues: readonly IssueKey[];
  readonly summary: string;
  readonly asked?: string;
  readonly answered?: string;
  readonly next?: string;
  readonly ourSide?: readonly string[];
  readonly tried?: Interaction['tried'];
  readonly refusedAsk?: 'ideal' | 'reformist' | 'minimal';
  readonly at?: string;
}

/**
 * Turns a written-out exchange into a record.
 * @param today - Civil date from which ages are counted.
 */
export function interactionOf(exchange: Exchange, today: string): Interaction {
  const date = daysBefore(today, exchange.ago);
  return {
    id: sampleId.interaction(exchange.number),
    personIds: exchange.who.map((key) => PERSON[key]),
    issueIds: exchange.issues.map((key) => ISSUE[key]),
    channel: exchange.channel,
    direction: exchange.direction ?? 'out',
    date,
    ...(exchange.at === undefined ? {} : { startsAt: { local: `${date}T${exchange.at}`, zone: 'Europe/Brussels' } }),
    summary: exchange.summary,
    ...(exchange.asked === undefined ? {} : { asked: exchange.asked }),
    ...(exchange.answered === undefined ? {} : { answered: exchange.answered }),
    ...(exchange.next === undefined ? {} : { next: exchange.next }),
    ourSide: [...(exchange.ourSide ?? ['Camille D.'])],
    tried: exchange.tried ?? [],
    ...(exchange.refusedAsk === undefined ? {} : { refusedAsk: exchange.refusedAsk }),
    ...stamp(date),
  };
}
