import * as z from 'zod';
import { pageReportSchema } from '../domain/page/schema';
import type { Answer, Envelope, MessageName, ReplyOf, RequestOf } from './contract';

/** Who sent a message, as far as it matters for trust. */
export interface Sender {
  /** Tab the sender runs in, when it runs in one. */
  readonly tabId?: number;
  /** Address of the sending frame or extension page. */
  readonly url: string;
  readonly origin: 'extension' | 'content';
  /** Address that the tab shows; a page that changed its own (`history.pushState`) still sends under the first, in `url`. */
  readonly shown?: string;
}

const envelopeSchema = z.strictObject({ name: z.string().max(40), request: z.unknown() });

const pageWordsSchema = z.strictObject({
  url: z.string().max(2_000),
  words: z.array(z.tuple([z.string().max(120), z.number().min(0).max(1e9)])).max(12_000),
});

type Rule<Name extends MessageName> = { from: Sender['origin']; schema: z.ZodType<RequestOf<Name>> };

/** What each receiver accepts, from whom. */
const RULES: { readonly [Name in MessageName]: Rule<Name> } = {
  'page.read': { from: 'content', schema: pageReportSchema },
  'reader.wanted': { from: 'content', schema: z.null() },
  'following.wanted': { from: 'content', schema: z.null() },
  'page.counted': { from: 'content', schema: pageWordsSchema },
  'roster.changed': { from: 'extension', schema: z.null() },
  'choices.changed': { from: 'extension', schema: z.null() },
  'settings.changed': { from: 'extension', schema: z.null() },
  'statements.changed': { from: 'extension', schema: z.null() },
  'roster.read': { from: 'extension', schema: z.null() },
  'page.reread': { from: 'extension', schema: z.null() },
  'page.present': { from: 'extension', schema: z.null() },
  'marks.set': { from: 'extension', schema: z.strictObject({ marks: z.boolean() }) },
  'marks.step': {
    from: 'extension',
    schema: z.strictObject({
      step: z.union([z.literal(1), z.literal(-1)]),
      of: z.array(z.uuid()).max(50).readonly().exactOptional(),
    }),
  },
};

/** What the background does with each message it may get. */
export type Handlers = {
  readonly [Name in MessageName]?: (request: RequestOf<Name>, sender: Sender) => Promise<ReplyOf<Name>>;
};

function isName(name: string): name is MessageName {
  return Object.hasOwn(RULES, name);
}

/**
 * Parses a message, checks who sent it, and runs its handler.
 * @param raw - Whatever arrived; nothing in it is trusted.
 * @returns The answer to send back; a handler that throws gives `failed`, and the error goes to `onBug`.
 */
export async function receive(
  raw: unknown,
  sender: Sender,
  handlers: Handlers,
  onBug: (error: unknown) => void,
): Promise<Answer<unknown>> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return { ok: false, code: 'malformed' };
  const { name, request } = envelope.data as Envelope; // parsed above; `name` is narrowed just below
  if (!isName(name)) return { ok: false, code: 'unknown_message' };
  const rule = RULES[name];
  if (rule.from !== sender.origin) return { ok: false, code: 'not_allowed' };
  const parsed = rule.schema.safeParse(request);
  if (!parsed.success) return { ok: false, code: 'malformed' };
  // The rule and the handler of one name agree by type; the union over names does not, hence the cast.
  const handler = handlers[name] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined;
  if (handler === undefined) return { ok: false, code: 'unknown_message' };
  try {
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    onBug(error);
    return { ok: false, code: 'failed' };
  }
}
