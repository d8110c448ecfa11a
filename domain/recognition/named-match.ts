import type { MentionForm } from '../page/schema';
import { Candidates, only } from './candidates';
import { LISTED } from './index-layout';
import { index } from './reading';

/** A family name with a given name or an initial beside it. A class, so that all have one shape. */
export class NamedMatch {
  readonly form: MentionForm;
  /** First and last word of the name. */
  first: number;
  last: number;
  /** How many words of the given name were read; the longest wins. */
  readonly given: number;
  people: Candidates;

  constructor(form: MentionForm, first: number, last: number, given: number, people: Candidates) {
    this.form = form;
    this.first = first;
    this.last = last;
    this.given = given;
    this.people = people;
  }
}

/**
 * Weighs one more form that covers words `first`–`last`, of which `given` are given words, against the best so far.
 * @returns The better of the two; people who share a name share the match.
 */
export function better(
  best: NamedMatch | null,
  form: number,
  written: MentionForm,
  first: number,
  last: number,
  given: number,
): NamedMatch {
  const { formPeople, formTraits } = index;
  const person = formPeople[form] ?? 0;
  if (best === null || given > best.given) {
    const listed = written === 'full' && ((formTraits[form] ?? 0) & LISTED) !== 0;
    return new NamedMatch(listed ? 'alias' : written, first, last, given, only(index, person));
  }
  const { people } = best.people;
  if (best.first === first && best.last === last && !people.includes(person))
    best.people = new Candidates([...people, person]);
  return best;
}
