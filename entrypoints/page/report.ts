import { send } from '../../messaging/send';
import { postToBackground } from '../../platform/content';
import type { StandingReading } from '../../sites/live-reading';
import { keepReading } from './reading-at-hand';

/** Reports who is named on the page. @returns Whether names are to be underlined. */
export async function report({ facts, blocks, mentions }: StandingReading, indexVersion: string): Promise<boolean> {
  keepReading({ blocks, mentions });
  const reply = await send(postToBackground, 'page.read', { facts, mentions: [...mentions], indexVersion });
  return reply?.marks === true;
}
