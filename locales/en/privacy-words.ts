import type { NoticeWay } from '../../domain/privacy/notice';
import type { NoticeBlanks } from '../../domain/privacy/fill-notice';
import type { ErasureLine } from '../../domain/privacy/ports';
import type { RetentionClass, RetentionPeriod } from '../../domain/privacy/retention';
import { plural } from '../plural';
import { accessDocument } from './access-document';
import { noticeTemplate } from './notice-template';
import { register } from './register';

const recordsOf = (count: number) => plural('en', count, { one: 'one record', other: `${count} records` });

/** Notice, access, erasure and periods (GDPR 13 to 17): loaded where they are asked for, and nowhere else. */
export const privacyWords = {
  template: noticeTemplate,
  document: accessDocument,
  register,
  section: 'Data protection',
  noNotice: 'No information notice sent yet.',
  sentOn: (date: string, way: string) => `Information notice sent on ${date}, ${way}.`,
  ways: {
    email: 'by e-mail',
    letter: 'by letter',
    by_hand: 'handed over',
    other: 'in another way',
  } satisfies Record<NoticeWay, string>,
  trashNotice: (date: string) => `Move to the trash: notice of ${date}`,
  prepareNotice: 'Prepare the notice',
  prepareNoticeFor: (name: string) => `Prepare the notice for ${name}`,
  answerAccess: 'Answer an access request',
  eraseDossier: 'Erase the dossier',
  notice: {
    title: (name: string) => `Information notice for ${name}`,
    note: 'People must be told who keeps what about them, why, and what their rights are: within a month, or at the first contact (GDPR 14). You send it yourself; nothing leaves this computer.',
    language: 'Language of the notice',
    text: 'Notice',
    textHint: 'What you change here holds for this person only. The template is in the settings.',
    open: (blanks: string) => `Not filled in yet: ${blanks}.`,
    openNote: 'Fill it in once, in the settings.',
    toSettings: 'Open the settings',
    unknown: (blanks: string) => `Antichambre does not know ${blanks}: it stays in the text as it stands.`,
    blanks: {
      organisation: 'the name of your organisation',
      contact: 'where to write to you',
      purposes: 'the purposes',
      rights: 'the rights',
      person: 'the name of the person',
    } satisfies Record<keyof NoticeBlanks, string>,
    copy: 'Copy',
    print: 'Print',
    sentTitle: 'Once it is sent',
    sentDate: 'Sent on',
    way: 'How',
    keep: 'Note that it was sent',
    kept: (date: string) => `Noted: sent on ${date}.`,
    badDate: 'Say on which day it was sent.',
    future: 'This day is still to come: note it once the notice is sent.',
  },
  looking: {
    label: (name: string) => `Looking through everything for ${name}`,
    plan: 'Looking through everything that may have to go',
    progress: (done: string, total: string) => `${done} of ${total} records`,
    stop: 'Stop looking',
    stopNote:
      'What is linked to the person is found first. Texts lie sealed: which of them give the name shows only when each is opened.',
    stopped: 'Not everything was looked through',
    stoppedCopy:
      'Everything linked to the person is here and in the file. Texts that name them without being linked may be missing from this list.',
    stoppedPlan:
      'What is linked to the person is counted here. What comes from their exchanges, and texts that name them, may be missing. The erasure itself looks through everything.',
    again: 'Look through everything',
  },
  access: {
    title: (name: string) => `Access request of ${name}`,
    note: 'Everything held about this person in one file that you save and hand over, within a month (GDPR 15). Nothing leaves this computer but that file.',
    disclosable: 'Your notes are part of it',
    disclosableNote:
      'Notes of meetings, comments and indications on framings are data about this person. They are in the file as they were written, those in the trash too.',
    others: (count: number) =>
      plural('en', count, { one: 'One record names other people', other: `${count} records name other people` }),
    othersNote:
      'Their rights count as well (GDPR 15, paragraph 4). Read these records before you hand the file over, and black out in the copy what concerns only others. Antichambre only finds people it knows: watch for others too.',
    elsewhere: (count: number) =>
      plural('en', count, {
        one: 'One more record may name this person',
        other: `${count} more records may name this person`,
      }),
    elsewhereNote:
      'They are not linked to this person and are not in the file. Read them: what is about this person should be linked to them, or be added to your answer.',
    names: (names: string) => `names ${names}`,
    inFile: 'In the file',
    language: 'Language of the document',
    saveDocument: 'Save the document (HTML, to print)',
    saveRecords: 'Save the records (JSON)',
    fileName: (name: string, date: string) => `access ${name} ${date}`,
    saved: (file: string) => `Saved as “${file}”.`,
    inTrash: 'in the trash',
  },
  erasure: {
    title: (name: string) => `Erase the dossier of ${name}`,
    note: 'On request, on objection, or because it is no longer needed (GDPR 17). If a copy was asked for as well, save that first.',
    goes: 'Goes for good',
    goesNote:
      'Everything that is only about this person, what lies in the trash included. It cannot be undone, and no copy is kept.',
    stays: 'Stays, without this person',
    staysNote: 'Shared with others: their name is taken off, the text remains as it was written.',
    nothingShared: 'Nothing is shared with others.',
    publicStays: 'Organisations, issues, recommendations and evidence stay as they are.',
    named: (count: number) =>
      plural('en', count, {
        one: 'One text that stays may name them',
        other: `${count} texts that stay may name them`,
      }),
    namedNote: 'Texts are never changed by themselves. Read these and take out what must go.',
    remember: 'Do not bring this dossier back at an import without asking',
    rememberHint:
      'Keeps a fingerprint of the official numbers, not the numbers and not the name. A list in which they stand then asks you first.',
    typeName: (name: string) => `To confirm, type the name: ${name}`,
    otherName: 'This is not the name above.',
    erase: 'Erase for good',
    erasing: 'Erasing…',
    erased: 'The dossier is erased.',
    erasedNote: 'All that is left is a line in the log: that an erasure took place, and on which day.',
    toPrivacy: 'Data protection',
    toPeople: 'People',
    failures: {
      conflict:
        'Another window keeps saving something about this person. Close it and erase again. Nothing was erased.',
      missing: 'This person is not here any more.',
      storage_full: 'The disk may be full: nothing was erased.',
    },
  },
  page: {
    title: 'Data protection',
    note: 'What the law asks of whoever keeps such dossiers, with the tools for it. None of this is legal advice.',
    toSettings: 'Notice and periods: settings',
    withoutNotice: 'Without information notice',
    withoutNoticeNote: 'People about whom you keep more than public facts, and whom nobody has told so yet.',
    allTold: 'Nobody is waiting to be told.',
    alsoPublic: (count: number) =>
      plural('en', count, {
        one: 'Also the one person of whom only public facts are kept',
        other: `Also the ${count} people of whom only public facts are kept`,
      }),
    name: 'Name',
    action: 'Action',
    past: 'Past their period',
    pastNote:
      'Counted from the day each record is about; what is about nobody who is still kept is listed too. Nothing is erased by itself: look through it, choose, erase.',
    nonePast: 'Nothing is past its period.',
    group: (kind: string, name: string, count: number) => `${kind} · ${name} · ${count}`,
    newest: (date: string) => `newest: ${date}`,
    nobody: 'about nobody',
    unknownPerson: 'a person no longer kept',
    chooseAll: 'Choose all',
    look: (count: number) => `Look through ${recordsOf(count)}`,
    eraseChosen: (count: number) => `Erase ${recordsOf(count)}`,
    confirmErase: (count: number) => `Erase ${recordsOf(count)} for good?`,
    confirmNote: 'They do not go to the trash. This cannot be undone.',
    confirmPeople: 'With a person goes everything that is only about them.',
    count: (kind: string, count: number) => `${kind}: ${count}`,
    erasedCount: (count: number) => `Erased: ${recordsOf(count)}.`,
    log: 'Log of erasures',
    logNote: 'One line each, without any name.',
    noErasure: 'Nothing was erased yet.',
    lines: {
      person: 'A dossier was erased.',
      retention: 'Records past their period were erased.',
    } satisfies Record<ErasureLine['kind'], string>,
    fingerprints: (count: number) =>
      plural('en', count, {
        one: 'One fingerprint is kept: an import asks before it brings that person back.',
        other: `${count} fingerprints are kept: an import asks before it brings those people back.`,
      }),
    forget: 'Forget the fingerprints',
    forgetText: 'Imports will then bring erased people back without asking.',
  },
  settings: {
    notice: 'Information notice',
    noticeNote:
      'The text that every person in a dossier is sent. Have it read by someone with legal training before its first use, the legal ground above all.',
    contact: 'Where people write to you',
    contactHint: 'Postal address or e-mail; your data-protection officer, if you have one.',
    language: 'Language of the text',
    purposes: (language: string) => `Purposes, in ${language}`,
    rights: (language: string) => `Rights, in ${language}`,
    text: (language: string) => `Notice, in ${language}`,
    blanksHint: (blanks: string) => `These are filled in for each person: ${blanks}.`,
    restore: 'Back to the text Antichambre comes with',
    retention: 'How long records are kept',
    retentionNote:
      'What is older is listed on the page “Data protection”, for you to look through. Nothing is erased by itself.',
    classes: {
      people: 'People who hold no mandate any more',
      statements: 'Statements',
      stances: 'Positions',
      tags: 'Notes on framings',
      factCorrections: 'Corrected reasons',
      interactions: 'Interactions',
      commitments: 'Commitments',
      followUps: 'Follow-ups that are done',
      votes: 'Votes by name',
      briefs: 'Briefs',
    } satisfies Record<RetentionClass, string>,
    periods: {
      one_year: 'one year',
      eighteen_months: 'eighteen months',
      two_years: 'two years',
      five_years: 'five years',
      legislature: 'the legislature, and a year',
      next_legislature: 'the legislature and the next one, and a year',
      no_limit: 'no limit',
    } satisfies Record<RetentionPeriod, string>,
  },
};
