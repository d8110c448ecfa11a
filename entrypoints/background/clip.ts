import {
  captureKey,
  isCaptureEmpty,
  isCaptureKey,
  isSamePassage,
  readCapture,
  type Capture,
} from '../../domain/statement/capture';
import { proposeCapture } from '../../domain/statement/propose-capture';
import { civilDateOf } from '../../domain/shared/dates';
import { selectionReadingSchema } from '../../domain/statement/selection';
import { now } from '../../platform/clock';
import { recallPage } from '../wiring/recall-page';
import { askSelection } from '../../platform/selection';
import { canonicalUrl } from '../../sites/canonical-url';
import type { Storage } from '../../storage/open-storage';
import { knownTurns } from './known-turns';

/** What the browser says of a tab and of the words chosen in it. */
export interface ClipSource {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
  /** Words as the context menu hands them over; empty for the shortcut. */
  readonly handedOver: string;
  /** Selected in a frame of the page, which the page script does not read. */
  readonly inFrame: boolean;
  /** Selected in a field or an editable text, as the browser knows of frames too. */
  readonly editable: boolean;
}

/** Keeps the words selected in a tab as a draft, which the panel opens as a filled form. */
export async function clip(source: ClipSource, storage: Storage): Promise<void> {
  const { tabId } = source;
  const [answer, known, issues] = await Promise.all([
    source.inFrame ? null : askSelection(tabId),
    recallPage(tabId),
    storage.readers.list('issues'),
  ]);
  const read = selectionReadingSchema.safeParse(answer);
  const selection = read.success ? read.data : null;
  const url = addressOf(selection?.url ?? source.url);
  // A page that changed its address without a load may not have been read again yet: its facts are then of another page.
  const page = known !== null && (url === '' || url === known.facts.url) ? known : null;
  const capturedAt = now();
  const proposed = proposeCapture({
    id: crypto.randomUUID(),
    capturedAt,
    today: civilDateOf(capturedAt),
    tabId,
    selection,
    handedOver: source.editable ? '' : source.handedOver,
    url,
    title: selection?.title ?? source.title,
    page,
    turns: page === null ? [] : await knownTurns(page, storage),
    issues,
  });
  const unread = source.editable ? 'form_field' : source.handedOver === '' ? 'unreadable' : null;
  const capture = { ...proposed, refusal: selection === null ? unread : proposed.refusal };
  const draft = (await clearTheDesk(capture, storage)) ?? capture;
  await storage.commands.saveDraft(captureKey(draft.id), { ...draft, capturedAt: capture.capturedAt });
}

function addressOf(url: string): string {
  return /^https?:/u.test(url) && URL.canParse(url) ? canonicalUrl(new URL(url)) : '';
}

/**
 * A refused or empty clip of before makes room; anything with words in it stays.
 * @returns The same passage, clipped before and not saved yet: it comes back with what was typed in it.
 */
async function clearTheDesk(capture: Capture, storage: Storage): Promise<Capture | null> {
  const drafts = await storage.readers.list('drafts');
  const captures = drafts.flatMap(({ key, content }) => (isCaptureKey(key) ? (readCapture(content) ?? []) : []));
  const empty = captures.filter((one) => one.tabId === capture.tabId && isCaptureEmpty(one));
  await Promise.all(empty.map(({ id }) => storage.commands.dropDraft(captureKey(id))));
  return captures.find((one) => isSamePassage(one, capture)) ?? null;
}
