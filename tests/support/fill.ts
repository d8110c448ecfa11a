import { userEvent, type UserEvent } from '@testing-library/user-event';

/**
 * Puts words into an empty field at once, as a paste does: where the words matter and not the typing. Typed key by key, a large form is
 * drawn again for every letter, which takes seconds.
 */
export async function fill(
  field: HTMLElement,
  words: string,
  user: Pick<UserEvent, 'click' | 'paste'> = userEvent,
): Promise<void> {
  await user.click(field);
  await user.paste(words);
}
