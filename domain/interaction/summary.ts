/** What is typed into an exchange, as far as its summary depends on it. */
interface TypedExchange {
  readonly summary?: string | null | undefined;
  readonly asked?: string | null | undefined;
  readonly answered?: string | null | undefined;
  readonly next?: string | null | undefined;
}

/** The first of the texts that says something: the answer, else the question, else what we do next. */
function standIn({ answered, asked, next }: TypedExchange): string {
  return [answered, asked, next].map((text) => text?.trim() ?? '').find((text) => text !== '') ?? '';
}

/**
 * An exchange whose summary was left empty takes what was answered or asked for it, as a quick note does: nobody writes it twice. A
 * summary that stood in like this follows the text it came from.
 * @param before - The exchange as it was read; `null` for a new one.
 */
export function withSummary<Typed extends TypedExchange>(typed: Typed, before: TypedExchange | null): Typed {
  const summary = typed.summary?.trim() ?? '';
  const stoodIn = before !== null && summary === before.summary && summary === standIn(before);
  if (summary !== '' && !stoodIn) return typed;
  const found = standIn(typed);
  return found === '' ? typed : { ...typed, summary: found };
}
