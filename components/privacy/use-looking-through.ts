import { useEffect, useRef, useState } from 'react';
import type { Readers } from '../../domain/office';
import type { LookedThrough, LookingThrough } from '../../domain/privacy/ports';
import { useOffice } from '../office';

/** A live reading that opens every record, which takes long in a full workspace. */
export interface LookingState<Value> {
  /** `undefined` until the first answer; a `null` after an answer is not shown: what was there has just been erased. */
  readonly value: Value | null | undefined;
  /** How far the first reading is. */
  readonly progress: LookedThrough | null;
  /** Ends the reading: it answers with what it has. */
  readonly stop: () => void;
  /** Reads again, from the beginning to the end. */
  readonly again: () => void;
}

/** Reads through everything with progress; leaving the screen stops it. An error is thrown to the boundary of the screen. */
export function useLookingThrough<Value>(
  reading: (read: Readers, looking: LookingThrough) => Promise<Value | null>,
  about: string,
): LookingState<Value> {
  const office = useOffice();
  const [value, setValue] = useState<Value | null | undefined>();
  const [progress, setProgress] = useState<LookedThrough | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const stopper = useRef(new AbortController());
  const read = useRef(reading);
  useEffect(() => {
    const controller = new AbortController();
    stopper.current = controller;
    const leave = office.live(
      () => read.current(office.read, { signal: controller.signal, onProgress: setProgress }),
      (found) => {
        setValue((before) => found ?? before ?? null);
        setProgress(null);
      },
      setFailure,
    );
    return () => {
      leave();
      controller.abort();
    };
  }, [office, about, turn]);
  if (failure !== undefined) throw failure;
  return {
    value,
    progress,
    stop: () => stopper.current.abort(),
    again: () => {
      setValue(undefined);
      setTurn(turn + 1);
    },
  };
}
