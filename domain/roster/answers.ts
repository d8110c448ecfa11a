import type { PersonId } from '../person/schema';
import type { ImportChoices, ImportConflict } from './plan';
import type { SourceId } from './roster';

/** A conflict that the officer decides: who is meant? */
export type OpenQuestion = Extract<
  ImportConflict,
  { code: 'same_name' | 'same_address' | 'identifiers_disagree' | 'erased_before' }
>;

/** A question with its answer: that known person, or a new one. */
export interface Answered {
  readonly question: OpenQuestion;
  readonly choice: PersonId | 'new';
}

/** The officer's answers so far, by row of the list. Nothing of them is written before the import, and each can be taken back. */
export type Answers = ReadonlyMap<SourceId, Answered>;

/** Is this a question to the officer, rather than something to know? */
export function isQuestion(conflict: ImportConflict): conflict is OpenQuestion {
  return 'candidates' in conflict;
}

/**
 * The questions that one answer can settle together: the same name as exactly one known person. Where several people are known, or
 * official ids disagree, each is looked at by itself.
 */
export function alikeQuestions(conflicts: readonly ImportConflict[]): OpenQuestion[] {
  return conflicts.filter(isQuestion).filter((one) => one.code === 'same_name' && one.candidates.length === 1);
}

/** One more answer. */
export function answerOne(answers: Answers, question: OpenQuestion, choice: PersonId | 'new'): Answers {
  return new Map([...answers, [question.sourceId, { question, choice }]]);
}

/** The same answer to many questions: each is the known person of that name, or each is somebody new. */
export function answerAll(answers: Answers, questions: readonly OpenQuestion[], as: 'known' | 'new'): Answers {
  const all = questions.flatMap((question): [SourceId, Answered][] => {
    const choice = as === 'new' ? 'new' : question.candidates[0];
    return choice === undefined ? [] : [[question.sourceId, { question, choice }]];
  });
  return new Map([...answers, ...all]);
}

/** Without the answers to these rows: they are asked again. */
export function takeBack(answers: Answers, sourceIds: ReadonlySet<SourceId>): Answers {
  return new Map([...answers].filter(([sourceId]) => !sourceIds.has(sourceId)));
}

/** As planning takes them. */
export function choicesOf(answers: Answers): ImportChoices {
  return new Map([...answers].map(([sourceId, { choice }]) => [sourceId, choice]));
}
