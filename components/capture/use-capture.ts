import { useCallback, useRef, useState } from 'react';
import { detectLanguages } from '../../domain/shared/detect-languages';
import { languageOfPassage } from '../../domain/shared/passage-language';
import type { PersonId } from '../../domain/person/schema';
import { captureKey, changeCapture, type Capture } from '../../domain/statement/capture';
import { recordsOfCapture, type CaptureProblem } from '../../domain/statement/capture-records';
import type { SaveFailure } from '../../domain/office';
import { erasedOnOf } from '../../domain/privacy/person-erased';
import { useOffice } from '../office';

/** Why a save stopped, and how far it came. */
export interface CaptureFailure {
  readonly code: SaveFailure['code'] | 'unknown';
  /** With `erased`: the day. */
  readonly on?: string;
  /** The words are saved already; only the promise is missing. */
  readonly isPromiseMissing: boolean;
}

/** A capture being looked over, with what can be done to it. */
export interface CaptureState {
  readonly capture: Capture;
  /** The officer has changed something since the form opened. */
  readonly isChanged: boolean;
  readonly problems: readonly CaptureProblem[];
  readonly failure: CaptureFailure | null;
  readonly isSaving: boolean;
  readonly change: (fields: Partial<Capture>) => void;
  readonly save: () => Promise<void>;
  /** Throws the draft away. */
  readonly discard: () => Promise<void>;
}

/** What was saved, for saying so. */
export interface SavedCapture {
  readonly personId: PersonId;
  readonly withPromise: boolean;
}

/** A capture as a draft: kept at every keystroke, gone only when it is saved or thrown away. */
export function useCapture(initial: Capture, onSaved: (saved: SavedCapture) => void): CaptureState {
  const office = useOffice();
  const [capture, setCapture] = useState(initial);
  const [isChanged, setChanged] = useState(false);
  const [problems, setProblems] = useState<readonly CaptureProblem[]>([]);
  const [failure, setFailure] = useState<CaptureFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const latest = useRef(initial);
  /** Drafts are written one after the other, so that an older one never lands on a newer one. */
  const writing = useRef<Promise<void>>(Promise.resolve());

  const keep = useCallback(
    (next: Capture) => {
      latest.current = next;
      setCapture(next);
      writing.current = writing.current
        .then(() => office.write.saveDraft(captureKey(next.id), next))
        .then(() => setFailure((before) => (before?.code === 'erased' ? null : before)))
        .catch((error: unknown) => {
          const on = erasedOnOf(error);
          setFailure({ ...(on === null ? { code: 'storage_full' } : { code: 'erased', on }), isPromiseMissing: false });
        });
    },
    [office],
  );

  const change = (fields: Partial<Capture>) => {
    setChanged(true);
    setProblems([]);
    const changed = changeCapture(latest.current, fields);
    // Pasted words tell their language too, as long as the officer has not said it.
    const told =
      fields.text === undefined || changed.language !== null
        ? null
        : (detectLanguages(fields.text)[0] ?? languageOfPassage(fields.text));
    keep(told === null ? changed : { ...changed, language: told, guesses: { ...changed.guesses, language: 'words' } });
  };

  const discard = async () => {
    await writing.current;
    await office.write.dropDraft(captureKey(latest.current.id));
  };

  const write = async (): Promise<CaptureFailure | null> => {
    const records = recordsOfCapture(latest.current, office.today());
    setProblems(records.ok ? [] : records.error.problems);
    if (!records.ok) return null;
    const { statement, commitment } = records.value;
    if (latest.current.savedAs === null) {
      const saved = await office.write.create('statements', statement);
      if (!saved.ok) return { ...whyOf(saved.error), isPromiseMissing: false };
      keep({ ...latest.current, savedAs: saved.value.id });
    }
    if (commitment !== null) {
      const saved = await office.write.create('commitments', commitment);
      if (!saved.ok) return { ...whyOf(saved.error), isPromiseMissing: true };
    }
    await discard();
    onSaved({ personId: statement.personIds[0] as PersonId, withPromise: commitment !== null }); // exactly one, by its schema
    return null;
  };

  const save = async () => {
    if (isSaving) return;
    setFailure(null);
    setSaving(true);
    const failed = await write().catch((): CaptureFailure => {
      return { code: 'unknown', isPromiseMissing: latest.current.savedAs !== null };
    });
    setSaving(false);
    setFailure(failed);
  };

  return { capture, isChanged, problems, failure, isSaving, change, save, discard };
}

function whyOf(error: SaveFailure): Pick<CaptureFailure, 'code' | 'on'> {
  return error.code === 'erased' ? { code: 'erased', on: error.on } : { code: error.code };
}
