import { useState } from 'react';
import { useSurroundings } from './current-page';
import { useWords } from './words';

/** A text that can be copied, and how it went. */
export interface CopyText {
  /** Copies to the clipboard; `said` then tells how it went. */
  readonly copy: (text: string, html?: string) => Promise<void>;
  /** For an `<output>` beside the button; empty until something was copied. */
  readonly said: string;
  /** Takes the sentence away, once it speaks of another text. */
  readonly forget: () => void;
}

/**
 * Copying, with a sentence for the officer either way.
 * @param refused - What to do when the browser refuses; else: to select the text and copy it by hand.
 */
export function useCopyText(refused?: string): CopyText {
  const { common } = useWords();
  const surroundings = useSurroundings();
  const [said, setSaid] = useState('');
  return {
    copy: async (text, html) => {
      try {
        await surroundings.copyText(text, html);
        setSaid(common.copied);
      } catch {
        setSaid(refused ?? common.copyFailed);
      }
    },
    said,
    forget: () => setSaid(''),
  };
}
