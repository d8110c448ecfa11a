import type { Answer, Envelope, MessageName, ReplyOf, RequestOf } from './contract';

/** Hands an envelope over to the browser (`runtime.sendMessage`, or `tabs.sendMessage` bound to a tab). */
export type Post = (envelope: Envelope) => Promise<unknown>;

/**
 * Sends a message and waits for its answer. Types only: small enough for content scripts.
 * @returns The reply, or `null` when there was none (worker gone, extension updated, message refused).
 */
export async function send<Name extends MessageName>(
  post: Post,
  name: Name,
  request: RequestOf<Name>,
): Promise<ReplyOf<Name> | null> {
  try {
    // The receiver answers with `Answer` by contract; anything else is treated as no answer.
    const answer = (await post({ name, request })) as Answer<ReplyOf<Name>> | undefined;
    return answer?.ok === true ? answer.value : null;
  } catch {
    return null;
  }
}
