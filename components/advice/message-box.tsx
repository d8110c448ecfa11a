import { useState } from 'react';
import { composeMessage } from '../../domain/advice/compose-message';
import type { RankedRecommendation } from '../../domain/advice/relevant-recommendations';
import type { Advice } from '../../domain/advice/types';
import { termsOn } from '../../domain/brief/house-vocabulary';
import type { Framing } from '../../domain/framing/framings';
import type { Issue } from '../../domain/issue/schema';
import type { Dossier } from '../../domain/person/dossier';
import { talkLanguage } from '../../domain/person/talk-language';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { say } from '../../locales/say';
import { useCopyText } from '../copy-text';
import { useLive } from '../office';
import { Button } from '../ui/button';
import { ChipToggle } from '../ui/chip';
import { Disclosure } from '../ui/disclosure';
import { LanguageChips } from '../ui/language-chips';
import { useLanguage, useSpokenLanguage, useWords } from '../words';
import styles from './message-box.module.css';

/**
 * The officer's three sentences for this person, drafted in the person's language; what is missing is said, never filled in from
 * another language. Nothing is sent from here.
 */
export function MessageBox({
  dossier,
  issue,
  advice,
  recommendations,
}: {
  dossier: Dossier;
  issue: Issue;
  advice: Advice;
  recommendations: readonly RankedRecommendation[];
}) {
  const { panel, message: words, framing, meeting, beforePrint } = useWords();
  const interfaceLanguage = useLanguage();
  const settings = useLive((read) => read.settings(), []);
  const [language, setLanguage] = useState(talkLanguage(dossier.person, interfaceLanguage));
  const [chosen, setChosen] = useState<Framing | null>(null);
  const { copy, said, forget } = useCopyText();
  const spoken = useSpokenLanguage(language);
  if (spoken === null) return null;
  const message = composeMessage({
    dossier,
    issue,
    advice,
    recommendations: recommendations.map(({ recommendation }) => recommendation),
    vocabulary: termsOn(issue, settings?.vocabulary, spoken.language),
    language: spoken.language,
    words: spoken.words.message.sentences,
    chosen,
  });
  const choose = (code: InterfaceLanguage) => {
    setLanguage(code);
    forget();
  };
  const notes = [
    ...(dossier.person.noDialogue === true ? [panel.noDialogue] : []),
    ...message.gaps.map((gap) => say(words.gaps, gap)),
    ...(message.passedOver.length === 0
      ? []
      : [words.passedOver(message.passedOver.map((name) => framing.framings[name].label).join(', '))]),
    ...message.unsaid.map((found) => beforePrint.unsaid(found.words, found.framing)),
    ...message.slips.map((slip) => words.sayInstead(slip.avoid, slip.say, slip.reason ?? '')),
  ];
  return (
    <Disclosure summary={panel.message}>
      <div className={styles.box}>
        <LanguageChips label={panel.messageLanguage} value={language} onChange={choose} />
        {message.choices.length < 2 ? null : (
          <fieldset className={styles.framings} aria-label={words.framing}>
            {message.choices.map((name) => (
              <ChipToggle
                key={name}
                pressed={name === message.framing}
                onPress={() => {
                  setChosen(name);
                  forget();
                }}
              >
                {framing.framings[name].label}
              </ChipToggle>
            ))}
          </fieldset>
        )}
        <p className={styles.text} lang={spoken.language}>
          {message.text}
        </p>
        {notes.length === 0 ? null : (
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button isDisabled={message.text === ''} onPress={() => void copy(message.text)}>
            {meeting.copy}
          </Button>
          <output className={styles.soft}>{said === '' ? panel.messageNote : said}</output>
        </div>
      </div>
    </Disclosure>
  );
}
