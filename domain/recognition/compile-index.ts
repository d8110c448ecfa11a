import {
  CAPITAL_PARTICLE,
  COMPOUND_GIVEN,
  FEDERAL,
  FEMALE,
  HAS_SURNAME,
  LISTED,
  MALE,
  NEEDS_GIVEN,
  NOT_SEATED,
  OFFICE_SHIFT,
  PARTY_SHIFT,
  REGIONAL,
  SEATED,
  SURNAME,
} from './index-layout';
import { formsOf, particleVariants, wordsOf, type NameForm, type NameWord } from './name-forms';
import { fillSections, pack, type Group } from './pack-index';
import { PartyTable } from './party-table';
import { packLetters } from './token-hash';
import type { CompiledNamesIndex, NameEntry } from './types';
import { Vocabulary } from './vocabulary';
import {
  ARTICLE,
  COMMON,
  CONJUNCTION,
  DEPUTY,
  ELISION,
  EUROPEAN,
  GIVEN,
  OFFICES,
  OPENER,
  PARTICLE,
} from './word-classes';

/** Roles and houses of one level of power; the European level has an office of its own. */
const REGIONAL_ROLE =
  /vlaams|flem|flamand|flanders|wallon|waals|brussel|brussels|bruxell|region|gemeenschap|communaute|community|gemeinschaft/u;
const FEDERAL_ROLE = /chamber|chambre|kamer|federa/u;

/** Roles say the office; the words of the roster are those of the titles. */
const ROLE_WORDS = 12;
const FORM_WORDS = ARTICLE | PARTICLE | CONJUNCTION | OPENER | ELISION;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;

/**
 * Compiles the names of a roster into one buffer (30 ms for 3,000 people). Runs in the background, never in a page. The order of the
 * entries does not matter; names without readable words are left out.
 * @throws when an id is not a UUID: that is a bug of the caller.
 */
export function compileNamesIndex(entries: readonly NameEntry[]): CompiledNamesIndex {
  const people = entries.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const vocabulary = new Vocabulary();
  const parties = new PartyTable(vocabulary);
  const groups = new Map<string, Group>();
  vocabulary.addContext();
  for (const [person, entry] of people.entries()) {
    if (!UUID.test(entry.id)) throw new Error(`Not a UUID: ${entry.id}`);
    for (const form of formsOf(entry))
      if (isTelling(form, vocabulary)) addForm(groups, vocabulary, form, person, entry);
  }
  vocabulary.addContext();
  const traits = people.map((entry) => traitsOf(entry, vocabulary, parties));
  const anchors = new Set([...groups.values()].map((group) => group.words.at(-1)).filter((word) => word !== undefined));
  for (const word of anchors) if ([...word.spellings].some((spelling) => spelling.length < 3)) word.classes |= COMMON;
  const words = vocabulary.number(anchors);
  const sections = fillSections(words, anchors.size, [...groups.values()], vocabulary);
  sections.set(
    'ids',
    people.flatMap((entry) => idNumbers(entry.id)),
  );
  sections.set('personTraits', traits);
  parties.fill(sections);
  sections.set('letters', packLetters());
  return pack(sections, people.length, anchors.size);
}

/** A name of nothing but particles, articles and the like would be found in every sentence. */
function isTelling(form: NameForm, vocabulary: Vocabulary): boolean {
  return [...form.given, ...form.family].some((word) => (vocabulary.classesOf(word) & FORM_WORDS) === 0);
}

function addForm(
  groups: Map<string, Group>,
  vocabulary: Vocabulary,
  form: NameForm,
  person: number,
  entry: NameEntry,
): void {
  const given = form.given.map((word) => vocabulary.add(word, GIVEN));
  const compound = form.given.length > 1 && (entry.givenName ?? entry.name).includes('-') ? COMPOUND_GIVEN : 0;
  const traits = (form.listed ? LISTED : 0) | (form.surname ? SURNAME : 0) | compound;
  const place = (family: readonly NameWord[], groupTraits: number, formTraits: number) => {
    const key = `${family.map((word) => word.text).join(' ')}${groupTraits & NEEDS_GIVEN ? '*' : ''}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { words: family.map((word) => vocabulary.add(word)), traits: 0, forms: [] };
      groups.set(key, group);
    }
    group.traits |= groupTraits;
    group.forms.push({ person, given, traits: formTraits });
  };
  const capital = /^\p{Lu}.*\p{Ll}/u.test(entry.familyName ?? '') ? CAPITAL_PARTICLE : 0;
  place(form.family, (form.surname ? HAS_SURNAME : 0) | capital, traits);
  if (form.given.length > 0) {
    for (const variant of particleVariants(form.family)) place(variant, NEEDS_GIVEN, traits & ~SURNAME);
  }
  const last = form.family.at(-1);
  const glues = entry.languages.length === 0 || entry.languages.includes('nl') || entry.languages.includes('de');
  if (last !== undefined && glues && form.given.length > 0) vocabulary.addGenitive(last);
}

function traitsOf(entry: NameEntry, vocabulary: Vocabulary, parties: PartyTable): number {
  const gender = entry.gender === 'female' ? FEMALE : entry.gender === 'male' ? MALE : 0;
  const seated = entry.seated === undefined ? 0 : entry.seated ? SEATED : NOT_SEATED;
  let offices = 0;
  let levels = 0;
  for (const role of entry.roles) {
    const told = wordsOf(role).slice(0, ROLE_WORDS);
    for (const word of told) offices |= vocabulary.classesOf(word) & OFFICES;
    const where = told.map((word) => word.text).join(' ');
    if (/\b(?:member|membre|lid|mitglied)\b/u.test(where)) {
      if (/europ/u.test(where)) offices |= EUROPEAN;
      else if (/chamber|bundestag|parliament|parlement|parlament|assemblee|chambre|kamer/u.test(where))
        offices |= DEPUTY;
    }
    if (/europ/u.test(where)) continue;
    levels |= REGIONAL_ROLE.test(where) ? REGIONAL : FEDERAL_ROLE.test(where) ? FEDERAL : 0;
  }
  // OFFICES are bits 25–29 of a word's classes.
  return gender | seated | levels | ((offices >>> 25) << OFFICE_SHIFT) | (parties.setOf(entry.parties) << PARTY_SHIFT);
}

function idNumbers(id: string): number[] {
  const hex = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16));
}
