import type * as z from 'zod';

/**
 * What was kept while it was being typed, read field by field: what is no longer as the schema wants it (an older version, a
 * damaged row) is as in `empty`, and nothing typed in the other fields is lost.
 * @param empty - A whole value that the schema takes; its keys are the fields that are read.
 */
export function readFieldByField<Schema extends z.ZodObject>(
  schema: Schema,
  empty: z.output<Schema>,
  content: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const anyField = schema.partial();
  const kept = Object.keys(empty).flatMap((field) => {
    const given = content[field];
    return given !== undefined && anyField.safeParse({ [field]: given }).success ? [[field, given]] : [];
  });
  return schema.parse({ ...empty, ...Object.fromEntries(kept) });
}
