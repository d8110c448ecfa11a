import type { Interaction } from '../../domain/interaction/schema';
import { MEETINGS } from './meetings';
import { MESSAGES } from './messages';
import { interactionOf } from './record';

/**
 * Exchanges with the sample people, in both directions and on every channel officers use.
 * @param today - Civil date from which ages are counted.
 */
export function sampleInteractions(today: string): Interaction[] {
  return [...MEETINGS, ...MESSAGES].map((exchange) => interactionOf(exchange, today));
}
