import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 * @param question - Gives `null`, `undefined` or `false` as long as there is none.
 * @param what - What is waited for, said when it never comes.
 * @param within - ms.
 */
export async function eventually<Answer>(
  question: () => Answer | null | undefined | false | Promise<Answer | null | undefined | false>,
  what: string,
  within = 15_000,
): Promise<Answer> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await question();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within / 1000} s for ${what}; it never came.`);
    await pause(50);
  }
}
