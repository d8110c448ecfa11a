import { useCallback, useEffect, useRef, useState } from 'react';
import {
  emptyQuickNote,
  isNoteEmpty,
  readQuickNote,
  recordsOfNote,
  type NoteProblem,
  type QuickNote,
} from '../../domain/interaction/quick-note';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import type { Commands, SaveFailure } from '../../domain/office';
import { erasedOnOf } from '../../domain/privacy/person-erased';
import { useOffice } from '../office';

const KEY = 'quick-note';

/** Why a save stopped, and how far it came. */
export interface NoteFailure {
  readonly code: SaveFailure['code'] | 'unknown';
  /** With `erased`: the day. */
  readonly on?: string;
  /** What is saved already; the rest stays in the form. */
  readonly missing: 'all' | 'promise' | 'follow_up';
}

/** The note being typed, with what can be done to it. */
export interface QuickNoteState {
  /** `null` until the kept draft has been read. */
  readonly note: QuickNote | null;
  readonly problems: readonly NoteProblem[];
  readonly failure: NoteFailure | null;
  readonly isSaving: boolean;
  /** The draft was kept from an earlier opening. */
  readonly wasKept: boolean;
  /** Person of the note saved last. */
  readonly savedFor: PersonId | null;
  readonly change: (fields: Partial<QuickNote>) => void;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/**
 * One quick note for the whole extension: kept at every keystroke, restored on opening, gone only when it is saved or thrown away.
 * @param about - Whom and what a new note is about; a kept draft is not changed by it.
 */
export function useQuickNote(about: { personId: PersonId | null; issueId: IssueId | null }): QuickNoteState {
  const office = useOffice();
  const [note, setNote] = useState<QuickNote | null>(null);
  const [problems, setProblems] = useState<readonly NoteProblem[]>([]);
  const [failure, setFailure] = useState<NoteFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [wasKept, setKept] = useState(false);
  const [savedFor, setSavedFor] = useState<PersonId | null>(null);
  /** Drafts are written one after the other, so that an older one never lands on a newer one. */
  const writing = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef<QuickNote | null>(null);

  const show = useCallback((next: QuickNote) => {
    latest.current = next;
    setNote(next);
  }, []);

  useEffect(() => {
    let closed = false;
    const fresh = emptyQuickNote(office.today(), about);
    const open = async () => {
      const content = await office.read.draft(KEY).catch(() => null); // a damaged draft is listed elsewhere; writing must go on
      if (closed) return;
      const kept = content === null ? null : readQuickNote(content, office.today());
      const hasWords = kept !== null && !isNoteEmpty(kept);
      setKept(hasWords);
      show(hasWords ? kept : fresh);
    };
    void open();
    return () => {
      closed = true;
    };
    // `about` only seeds a new note; a change of person does not throw the draft away.
  }, [office]);

  const change = (fields: Partial<QuickNote>) => {
    if (latest.current === null) return;
    const next = { ...latest.current, ...fields };
    show(next);
    setProblems([]);
    setSavedFor(null);
    writing.current = writing.current
      .then(() => office.write.saveDraft(KEY, next))
      .then(() => setFailure((before) => (before?.code === 'erased' ? null : before)))
      .catch((error: unknown) => {
        const on = erasedOnOf(error);
        setFailure(on === null ? { code: 'storage_full', missing: 'all' } : { code: 'erased', on, missing: 'all' });
      });
  };

  const drop = () => {
    setKept(false);
    writing.current = writing.current.then(() => office.write.dropDraft(KEY)).catch(() => undefined);
  };

  const save = async () => {
    const current = latest.current;
    if (current === null || isSaving) return;
    const records = recordsOfNote(current);
    setProblems(records.ok ? [] : records.error.problems);
    setFailure(null);
    // What became of the note before is not what becomes of this one.
    setSavedFor(null);
    if (!records.ok) return;
    setSaving(true);
    const failed = await writeNote(office.write, current, records.value, change).catch((): NoteFailure => {
      return { code: 'unknown', missing: latest.current?.savedAs === null ? 'all' : 'follow_up' };
    });
    setSaving(false);
    if (failed !== null) {
      setFailure(failed);
      return;
    }
    show(emptyQuickNote(office.today(), about));
    drop();
    await writing.current; // "saved" is said once the draft is gone: a popup closed at that moment must not offer it again
    setSavedFor(current.personId);
  };

  const discard = () => {
    show(emptyQuickNote(office.today(), about));
    setProblems([]);
    setFailure(null);
    drop();
  };

  return { note, problems, failure, isSaving, wasKept, savedFor, change, save, discard };
}

/**
 * Exchange, then promise, then follow-up. Each step that succeeds is noted in the draft, so that saving again after a failure writes
 * only what is missing.
 */
async function writeNote(
  write: Commands,
  note: QuickNote,
  records: Extract<ReturnType<typeof recordsOfNote>, { ok: true }>['value'],
  onStep: (fields: Partial<QuickNote>) => void,
): Promise<NoteFailure | null> {
  let interactionId = note.savedAs;
  if (interactionId === null) {
    const saved = await write.create('interactions', records.interaction);
    if (!saved.ok) return { ...whyOf(saved.error), missing: 'all' };
    interactionId = saved.value.id;
    onStep({ savedAs: interactionId });
  }
  if (records.commitment !== null) {
    const saved = await write.create('commitments', records.commitment(interactionId));
    if (!saved.ok) return { ...whyOf(saved.error), missing: 'promise' };
    onStep({ promiseSaved: true });
  }
  if (records.followUp !== null) {
    const saved = await write.create('followUps', records.followUp(interactionId));
    if (!saved.ok) return { ...whyOf(saved.error), missing: 'follow_up' };
  }
  return null;
}

function whyOf(error: SaveFailure): Pick<NoteFailure, 'code' | 'on'> {
  return error.code === 'erased' ? { code: 'erased', on: error.on } : { code: error.code };
}
