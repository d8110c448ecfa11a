import { useState } from 'react';
import { writeHandOver } from '../../domain/issue/hand-over';
import type { Evidence, Recommendation } from '../../domain/issue/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { useCopyText } from '../copy-text';
import { useLive } from '../office';
import { FieldGroup } from '../record/record-form';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { LanguageChips } from '../ui/language-chips';
import { useLanguage, useSpokenLanguage, useWords } from '../words';
import styles from './hand-over.module.css';

/** The recommendation as it can be given to a decider, to be copied; nothing is sent (METHOD.md A-73). */
export function HandOverSheet({
  recommendation,
  evidence,
}: {
  /** As it is kept, not as it is being typed. */
  recommendation: Recommendation;
  evidence: readonly Evidence[];
}) {
  const { recommendation: words, meeting, settings: settingsWords } = useWords();
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState<InterfaceLanguage>(interfaceLanguage);
  const { copy, said, forget } = useCopyText();
  const settings = useLive((read) => read.settings(), []);
  const spoken = useSpokenLanguage(language);
  if (spoken === null || settings === undefined) return null;
  const sheet = writeHandOver({
    recommendation,
    evidence: recommendation.evidenceIds.flatMap((id) => evidence.find((entry) => entry.id === id) ?? []),
    organisation: settings.organisation,
    language: spoken.language,
    words: { ...spoken.words.recommendation.sheet, date: spoken.words.brief.date },
  });
  return (
    <FieldGroup title={words.handOver} description={words.handOverHint}>
      <LanguageChips
        label={settingsWords.vocabulary.language}
        value={language}
        onChange={(code) => {
          setLanguage(code);
          forget();
        }}
      />
      {sheet.text === undefined ? (
        <p>{words.noHandOver[sheet.failure]}</p>
      ) : (
        <>
          <Disclosure summary={words.readHandOver}>
            <p className={styles.sheet} lang={spoken.language}>
              {sheet.text}
            </p>
          </Disclosure>
          <div className={styles.actions}>
            <Button onPress={() => void copy(sheet.text)}>{meeting.copy}</Button>
            <output className={styles.soft}>{said}</output>
          </div>
        </>
      )}
    </FieldGroup>
  );
}
