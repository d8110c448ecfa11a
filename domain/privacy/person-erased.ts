/** A draft was not written, because a person it is about was erased meanwhile. */
export class PersonErasedError extends Error {
  readonly code = 'erased';

  constructor(
    /** The day of the erasure (civil date). */
    readonly on: string,
  ) {
    super(`a person in it was erased on ${on}`);
    this.name = 'PersonErasedError';
  }
}

/** The day on which somebody in a draft was erased (civil date), when that is why it was not written; else `null`. */
export function erasedOnOf(error: unknown): string | null {
  return error instanceof PersonErasedError ? error.on : null;
}
