import type { MentionForm } from '../page/schema';
import { LISTED } from './index-layout';
import type { Reading } from './reading';

/** A family name with a given name or an initial beside it. */
export interface NamedMatch {
  readonly form: MentionForm;
  /** First and last word of the name. */
  first: number;
  last: number;
  /** How many words of the given name were read; the longest wins. */
  given: number;
  readonly people: number[];
}

/** Collects the forms that fit at one place; made once a place, kept by whoever finds the most given words. */
export class BestMatch {
  readonly #reading: Reading;
  match: NamedMatch | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes a form that covers words `first`–`last`, of which `given` are given words. */
  take(form: number, written: MentionForm, first: number, last: number, given: number): void {
    const { formPeople, formTraits } = this.#reading.index;
    const person = formPeople[form] ?? 0;
    const best = this.match;
    if (best === null || given > best.given) {
      const listed = written === 'full' && ((formTraits[form] ?? 0) & LISTED) !== 0;
      this.match = { form: listed ? 'alias' : written, first, last, given, people: [person] };
    } else if (best.first === first && best.last === last && !best.people.includes(person)) best.people.push(person);
  }
}
