import { useMemo } from 'react';
import { suggestFrames, type SuggestedFrame } from '../../domain/framing/suggest-frames';
import { FRAME_ANSWERS, type Capture } from '../../domain/statement/capture';
import { Checkbox } from '../ui/checks';
import { ChipToggle } from '../ui/chip';
import { quoted } from '../ui/quote';
import { useLanguage, useWords } from '../words';
import styles from './framing-cues.module.css';

/** Most words shown as the reason of one suggestion. */
const MOST_WORDS = 3;

/**
 * Framings that the lexicon sees in these words and in nothing else, each to be confirmed: uses it, rejects it, not about this. A
 * suggestion and said to be one; what is answered counts fully, what is not answered at 0.6 at most (METHOD.md C3.2, C9).
 */
export function FramingCues({ capture, onChange }: { capture: Capture; onChange: (fields: Partial<Capture>) => void }) {
  const { capture: words } = useWords();
  const { text, language, quoteIsSpeaker, frames } = capture;
  const suggestion = useMemo(
    () => suggestFrames(text, language ?? undefined, { quoteIsSpeaker }),
    [text, language, quoteIsSpeaker],
  );
  const hasQuotes = /[«»“”„"]/u.test(text);
  if (suggestion.frames.length === 0 && !(hasQuotes && suggestion.read)) return null;
  return (
    <section className={styles.cues} aria-label={words.cues}>
      {suggestion.frames.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{words.cues}</h2>
          <p className={styles.hint}>{words.cuesHint}</p>
          {suggestion.frames.map((suggested) => (
            <Cue
              key={suggested.framing}
              suggested={suggested}
              text={text}
              answer={frames[suggested.framing]}
              onAnswer={(answer) => {
                const { [suggested.framing]: _, ...others } = frames;
                onChange({ frames: answer === undefined ? others : { ...others, [suggested.framing]: answer } });
              }}
            />
          ))}
        </>
      )}
      {hasQuotes ? (
        <Checkbox isSelected={quoteIsSpeaker} onChange={(isTheirs) => onChange({ quoteIsSpeaker: isTheirs })}>
          {words.quoteIsSpeaker}
        </Checkbox>
      ) : null}
    </section>
  );
}

function Cue({
  suggested,
  text,
  answer,
  onAnswer,
}: {
  suggested: SuggestedFrame;
  text: string;
  answer: Capture['frames'][SuggestedFrame['framing']];
  onAnswer: (answer: Capture['frames'][SuggestedFrame['framing']]) => void;
}) {
  const { capture: words, framing } = useWords();
  const language = useLanguage();
  const found = [...new Set(suggested.matches.map(({ start, end }) => quoted(text.slice(start, end), language)))];
  return (
    <fieldset className={styles.cue}>
      <legend className={styles.framing}>
        {framing.framings[suggested.framing].label}{' '}
        <span className={styles.hint}>{words.cueFrom(found.slice(0, MOST_WORDS).join(', '))}</span>
      </legend>
      <div className={styles.chips}>
        {FRAME_ANSWERS.map((candidate) => (
          <ChipToggle
            key={candidate}
            pressed={answer === candidate}
            onPress={() => onAnswer(answer === candidate ? undefined : candidate)}
          >
            {words.answers[candidate]}
          </ChipToggle>
        ))}
      </div>
    </fieldset>
  );
}
