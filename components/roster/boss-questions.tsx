import { useState } from 'react';
import { findCurrentPosts } from '../../domain/person/current-posts';
import type { PersonId } from '../../domain/person/schema';
import type { BossAnswers, BossQuestion } from '../../domain/roster/find-boss';
import { describePosts } from '../dossier/describe-posts';
import { useLive, useOffice } from '../office';
import { PersonPicker } from '../record/pickers';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/checks';
import { Disclosure } from '../ui/disclosure';
import type { Choice } from '../ui/select';
import { useLanguage, useWords } from '../words';
import { useImportWords } from './import-words';
import styles from './roster.module.css';

/** Names of staff shown under a question; the rest is counted. */
const SHOWN = 5;
/** From so many on, one press adds all whom nobody knows. */
const WORTH_IT = 3;

/** For whom do they work? What the sheet leaves open is the officer's to say; each answer can be changed until the import. */
export function BossQuestions({
  questions,
  answers,
  onAnswers,
}: {
  questions: readonly BossQuestion[];
  answers: BossAnswers;
  onAnswers: (answers: BossAnswers) => void;
}) {
  const { contacts } = useImportWords();
  if (questions.length === 0) return null;
  const open = questions.filter(({ key }) => !answers.has(key));
  const unknown = open.filter((one) => one.newName !== null && one.candidates.length === 0);
  return (
    <Disclosure open summary={contacts.bosses(open.length)}>
      <p className={styles.soft}>{contacts.bossesNote}</p>
      {unknown.length < WORTH_IT ? null : (
        <Button onPress={() => onAnswers(new Map([...answers, ...unknown.map(({ key }) => [key, 'new'] as const)]))}>
          {contacts.addAll(unknown.length)}
        </Button>
      )}
      {questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          answer={answers.get(question.key) ?? null}
          onAnswer={(answer) => onAnswers(new Map([...answers, [question.key, answer]]))}
        />
      ))}
    </Disclosure>
  );
}

function Question({
  question,
  answer,
  onAnswer,
}: {
  question: BossQuestion;
  answer: BossQuestion['answer'];
  onAnswer: (answer: PersonId | 'new' | 'nobody') => void;
}) {
  const { contacts } = useImportWords();
  const known = useCandidates(question.candidates);
  const { newName, staff } = question;
  const [isOther, setOther] = useState(false);
  const picked = question.candidates.find((id) => id === answer);
  const other = answer === null || answer === 'new' || answer === 'nobody' || picked !== undefined ? null : answer;
  const choices: readonly Choice<string>[] = [
    ...known,
    { value: 'other', label: contacts.bossOther },
    ...(newName === null ? [] : [{ value: 'new', label: contacts.bossNew(newName) }]),
    { value: 'nobody', label: contacts.bossNobody },
  ];
  return (
    <div className={styles.question}>
      <RadioGroup
        label={contacts.boss(question.text)}
        description={contacts.staffOf(staff.slice(0, SHOWN).join(', '), Math.max(0, staff.length - SHOWN))}
        value={isOther || other !== null ? 'other' : answer}
        choices={choices}
        onChange={(choice) => {
          setOther(choice === 'other');
          const candidate = question.candidates.find((id) => id === choice);
          if (candidate !== undefined) onAnswer(candidate);
          else if (choice === 'new' || choice === 'nobody') onAnswer(choice);
        }}
      />
      {isOther || other !== null ? (
        <PersonPicker
          label={contacts.bossOther}
          value={other}
          problems={[]}
          place=""
          onChange={(personId) => {
            setOther(true);
            onAnswer(personId ?? 'nobody');
          }}
        />
      ) : null}
    </div>
  );
}

/** Those who may be meant, each with what they hold: two of one name are told apart by it. */
function useCandidates(candidates: readonly PersonId[]): readonly Choice<string>[] {
  const { panel } = useWords();
  const language = useLanguage();
  const today = useOffice().today();
  const dossiers = useLive((read) => Promise.all(candidates.map((id) => read.dossier(id))), [candidates.join(' ')]);
  return (dossiers ?? []).flatMap((dossier) => {
    if (dossier === null) return [];
    const note = describePosts(findCurrentPosts(dossier, today), panel, language);
    return [{ value: dossier.person.id, label: dossier.person.name, ...(note === null ? {} : { note: ` ${note}` }) }];
  });
}
