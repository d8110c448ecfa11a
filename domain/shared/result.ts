/** An expected outcome: a value, or an error with a code of a closed union (each code has a sentence in every language). */
export type Result<Value, Failure extends { readonly code: string }> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps the value of an operation that went well. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps the reason why an operation did not go well. */
export function fail<Failure extends { readonly code: string }>(
  error: Failure,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}
