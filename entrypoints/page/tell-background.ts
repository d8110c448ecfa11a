import type { Mention } from '../../domain/page/schema';
import { send } from '../../messaging/send';
import { postToBackground } from '../../platform/content';
import { runInSlices, work } from '../../platform/slices';
import type { StandingReading } from '../../sites/live-reading';
import { followingAtHand, type Following } from './following';
import { keepReading } from './reading-at-hand';

/** Reports who is named on the page. @returns Whether names are to be underlined. */
export async function report({ facts, blocks, mentions }: StandingReading, indexVersion: string): Promise<boolean> {
  keepReading({ blocks, mentions });
  const reply = await send(postToBackground, 'page.read', { facts, mentions: [...mentions], indexVersion });
  return reply?.marks === true;
}

/** What follows the page: brought by the background when it is first asked for; `null` when it did not come. */
export async function askForFollowing(): Promise<Following | null> {
  if (followingAtHand() === null) await send(postToBackground, 'following.wanted', null);
  return followingAtHand();
}

/** Underlines the names of the page as it stands, and counts its words unless another reading has begun. */
export async function finishReading(
  window: Window & typeof globalThis,
  following: Following,
  standing: StandingReading,
  isStill: () => boolean,
): Promise<void> {
  const { facts, blocks, mentions } = standing;
  keepReading({ blocks, mentions });
  work(window, () => following.marks.show(blocks, mentions));
  const words = await runInSlices(window, following.countWords(blocks));
  if (isStill()) void send(postToBackground, 'page.counted', { url: facts.url, words });
}

/** The same people in the same forms, wherever they stand: nothing to report. */
export function nameTheSame(before: readonly Mention[], now: readonly Mention[]): boolean {
  const said = ({ candidates, form, zone }: Mention) => `${form} ${zone} ${candidates.join(' ')}`;
  return before.length === now.length && now.every((mention, at) => said(mention) === said(before[at] ?? mention));
}
