import { plural } from '../plural';
import { filePlace } from './file-place';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_048_576)} MB`;

/** What importing a roster may answer, one sentence per code. */
export const roster = {
  /** The whole file is refused; nothing was written. */
  refused: {
    too_large: (bytes: number, limit: number) =>
      `This file is too large (${megabytes(bytes)}); at most ${megabytes(limit)} can be imported. Nothing was imported.`,
    empty: 'This file is empty. Nothing was imported.',
    not_json: (line: number, position: number) =>
      `This is not a JSON file: it stops making sense at line ${line} (character ${position + 1}). Nothing was imported.`,
    cut_off: (line: number, position: number) =>
      `This file is cut off: it ends in the middle, at line ${line} (character ${position}). Download it again. Nothing was imported.`,
    too_deep: (line: number, limit: number) =>
      `This file nests more than ${limit} levels deep at line ${line}; no list of people does. Nothing was imported.`,
    forbidden_key: (place: string) =>
      `This file holds a key that could do harm, at ${place}. Only import lists from a source you trust. Nothing was imported.`,
    not_popolo:
      'This is JSON, but not a list of people in the Popolo format: it has no list "persons". Nothing was imported.',
    bad_rows: (total: number) =>
      `${total} ${plural('en', total, { one: 'value is', other: 'values are' })} not as they should be. Correct the file, then import it again. Nothing was imported.`,
  },
  /** A file was dropped that holds neither a list nor contacts. */
  otherWays:
    'Open the list of members on the parliament’s own site: the side panel offers to add them. Someone who stands on no list is added by hand, under People.',
  /** One value of a file. */
  problem: {
    missing: 'nothing is filled in',
    wrong_type: 'something of another kind stands here',
    empty_name: 'the name is empty',
    name_too_long: 'longer than a name can be (300 characters)',
    too_long: 'too long',
    too_many: 'more than can be kept',
    bad_date: 'not a date of the calendar',
    unknown_reference: 'points to something that is not in the file',
    duplicate_id: 'this id is used twice',
    bad_address: 'not a web address',
    unknown_value: 'not a known value',
  },
  /** Where in a file, as one would say it. */
  place: filePlace,
  /** Where the import leaves the decision, or keeps what stands. */
  conflict: {
    same_name: (name: string) =>
      `Someone named ${name} is known already, and nothing else tells whether it is the same person.`,
    same_address: (name: string) =>
      `${name} has the e-mail address of someone you know under another name: the same person, or a shared box?`,
    identifiers_disagree: (name: string) => `The official ids of ${name} point to more than one known person.`,
    erased_before: (name: string) =>
      `A dossier on ${name}, or on someone with the same official number, was erased and was not to come back by an import. They are left out unless you say otherwise.`,
    twice_in_file: (name: string) => `${name} is in the file twice; only the first is taken.`,
    typed_by_officer: (name: string, field: string, kept: string, offered: string) =>
      `${name}, ${field}: “${kept}” was entered by hand and stays; the list says “${offered}”.`,
    in_trash: (name: string) => `${name} is in the trash and stays there.`,
  },
  /** How an import ended. */
  end: {
    finished: 'The import is complete.',
    cancelled: 'The import was stopped. What was imported is whole; import the same list again to finish.',
    storage_full:
      'The import stopped: the disk may be full. What was imported is whole; make room and import the same list again to finish.',
  },
  /** One record that was not written. */
  notWritten: {
    changed_meanwhile: (name: string) => `${name} was changed meanwhile and left as it is.`,
    already_there: (name: string) => `${name} was added meanwhile from elsewhere and is not added twice.`,
    invalid: (name: string) => `${name} could not be saved as the list gives it.`,
  },
};
