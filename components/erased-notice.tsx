import { useCopyText } from './copy-text';
import { Button } from './ui/button';
import { formatCivilDate } from './ui/civil-date';
import { Notice } from './ui/notice';
import { useLanguage, useWords } from './words';

/**
 * Says that nothing was saved, because somebody it is about was erased in another window meanwhile; the words can be taken along.
 * @param on - The day of the erasure (civil date).
 * @param typed - What was typed, in any shape: its texts are copied, in their order.
 */
export function ErasedNotice({ on, typed }: { on: string; typed: unknown }) {
  const { storage } = useWords();
  const language = useLanguage();
  const { copy, said } = useCopyText();
  const text = wordsIn(typed).join('\n\n');
  return (
    <Notice
      tone="error"
      title={storage.notSaved.erased(formatCivilDate(language, on, 'long'))}
      actions={
        text === '' ? null : (
          <>
            <Button onPress={() => void copy(text)}>{storage.copyTyped}</Button>
            <output>{said}</output>
          </>
        )
      }
    >
      <p>{storage.erasedNote}</p>
    </Notice>
  );
}

/** What a person writes has spaces in it; ids, days, addresses and choices have none. */
function wordsIn(typed: unknown): string[] {
  if (typeof typed === 'string') return /\p{L}/u.test(typed) && /\s/u.test(typed.trim()) ? [typed.trim()] : [];
  if (typeof typed !== 'object' || typed === null) return [];
  return Object.values(typed).flatMap(wordsIn);
}
