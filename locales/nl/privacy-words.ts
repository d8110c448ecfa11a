import type { PrivacyWords } from '../catalogue';
import { plural } from '../plural';
import { accessDocument } from './access-document';
import { noticeTemplate } from './notice-template';
import { register } from './register';

const recordsOf = (count: number) => plural('nl', count, { one: `${count} fiche`, other: `${count} fiches` });

/** Kennisgeving, inzage, wissen en bewaartermijnen (AVG): geladen waar ze nodig zijn, en nergens anders. */
export const privacyWords: PrivacyWords = {
  template: noticeTemplate,
  document: accessDocument,
  register,
  section: 'Gegevensbescherming',
  noNotice: 'Nog geen kennisgeving verzonden.',
  sentOn: (date, way) => `Kennisgeving verzonden op ${date}, ${way}.`,
  ways: { email: 'per e-mail', letter: 'per brief', by_hand: 'persoonlijk overhandigd', other: 'op een andere manier' },
  trashNotice: (date) => `Naar de prullenmand: kennisgeving van ${date}`,
  prepareNotice: 'Kennisgeving voorbereiden',
  prepareNoticeFor: (name) => `Kennisgeving voorbereiden voor ${name}`,
  answerAccess: 'Verzoek om inzage beantwoorden',
  eraseDossier: 'Dossier wissen',
  notice: {
    title: (name) => `Kennisgeving voor ${name}`,
    note: 'Mensen moeten weten wie wat over hen bijhoudt, waarom, en welke rechten ze hebben: binnen een maand of bij het eerste contact (AVG, artikel 14). U verzendt ze zelf; niets verlaat deze computer.',
    language: 'Taal van de kennisgeving',
    text: 'Kennisgeving',
    textHint: 'Wat u hier wijzigt, geldt alleen voor deze persoon. Het model staat in de instellingen.',
    open: (blanks) => `Nog in te vullen: ${blanks}.`,
    openNote: 'Eén keer in te vullen, in de instellingen.',
    toSettings: 'Instellingen openen',
    unknown: (blanks) => `Antichambre kent ${blanks} niet: het blijft zo in de tekst staan.`,
    blanks: {
      organisation: 'de naam van uw organisatie',
      contact: 'waar men u kan schrijven',
      purposes: 'de doeleinden',
      rights: 'de rechten',
      person: 'de naam van de persoon',
    },
    copy: 'Kopiëren',
    print: 'Afdrukken',
    sentTitle: 'Zodra ze verzonden is',
    sentDate: 'Verzonden op',
    way: 'Hoe',
    keep: 'Verzending noteren',
    kept: (date) => `Genoteerd: verzonden op ${date}.`,
    badDate: 'Zeg op welke dag ze verzonden is.',
    future: 'Die dag moet nog komen: noteer hem zodra de kennisgeving verzonden is.',
  },
  looking: {
    label: (name) => `Alles wordt doorzocht op ${name}`,
    plan: 'Er wordt gezocht naar alles wat weg moet',
    progress: (done, total) => `${done} van ${total} fiches`,
    stop: 'Stoppen met zoeken',
    stopNote:
      'Wat aan de persoon gekoppeld is, wordt eerst gevonden. De teksten zijn verzegeld: pas als een tekst geopend is, blijkt of de naam erin staat.',
    stopped: 'Niet alles is doorzocht',
    stoppedCopy:
      'Alles wat aan de persoon gekoppeld is, staat hier en in het bestand. Teksten die de persoon noemen zonder eraan gekoppeld te zijn, kunnen in deze lijst ontbreken.',
    stoppedPlan:
      'Wat aan de persoon gekoppeld is, is hier geteld. Wat uit zijn of haar contacten voortkomt en teksten die de persoon noemen, kunnen ontbreken. Het wissen zelf doorzoekt alles.',
    again: 'Alles doorzoeken',
  },
  access: {
    title: (name) => `Verzoek om inzage van ${name}`,
    note: 'Alles wat over deze persoon wordt bijgehouden, in één bestand dat u opslaat en bezorgt, binnen een maand (AVG, artikel 15). Niets anders verlaat deze computer.',
    disclosable: 'Uw notities horen erbij',
    disclosableNote:
      'Gespreksnotities, opmerkingen en aanwijzingen over invalshoeken zijn gegevens over deze persoon. Ze staan in het bestand zoals ze geschreven zijn, ook die in de prullenmand.',
    others: (count) =>
      plural('nl', count, { one: 'Eén fiche noemt andere mensen', other: `${count} fiches noemen andere mensen` }),
    othersNote:
      'Ook hun rechten tellen (AVG, artikel 15, lid 4). Lees deze fiches voor u het bestand bezorgt, en maak in de kopie onleesbaar wat alleen anderen aangaat. Antichambre vindt alleen mensen die het kent: let ook op anderen.',
    elsewhere: (count) =>
      plural('nl', count, {
        one: 'Nog één fiche noemt misschien deze persoon',
        other: `Nog ${count} fiches noemen misschien deze persoon`,
      }),
    elsewhereNote:
      'Ze zijn niet aan deze persoon gekoppeld en staan niet in het bestand. Lees ze: wat over deze persoon gaat, hoort eraan gekoppeld te worden of bij uw antwoord te zitten.',
    names: (names) => `noemt ${names}`,
    inFile: 'In het bestand',
    language: 'Taal van het document',
    saveDocument: 'Document opslaan (HTML, om af te drukken)',
    saveRecords: 'Fiches opslaan (JSON)',
    fileName: (name, date) => `inzage ${name} ${date}`,
    saved: (file) => `Opgeslagen als “${file}”.`,
    inTrash: 'in de prullenmand',
  },
  erasure: {
    title: (name) => `Dossier van ${name} wissen`,
    note: 'Op verzoek, na bezwaar, of omdat het niet meer nodig is (AVG, artikel 17). Is er ook een kopie gevraagd, sla die dan eerst op.',
    goes: 'Verdwijnt voorgoed',
    goesNote:
      'Alles wat alleen over deze persoon gaat, ook wat in de prullenmand ligt. Het kan niet ongedaan worden gemaakt en er blijft geen kopie.',
    stays: 'Blijft, zonder deze persoon',
    staysNote: 'Gedeeld met anderen: de naam wordt eraf gehaald, de tekst blijft zoals hij geschreven is.',
    nothingShared: 'Niets is gedeeld met anderen.',
    publicStays: 'Organisaties, thema’s, aanbevelingen en bewijzen blijven zoals ze zijn.',
    named: (count) =>
      plural('nl', count, {
        one: 'Eén tekst die blijft, noemt misschien deze persoon',
        other: `${count} teksten die blijven, noemen misschien deze persoon`,
      }),
    namedNote: 'Teksten worden nooit vanzelf gewijzigd. Lees ze en haal eruit wat weg moet.',
    remember: 'Dit dossier niet opnieuw aanmaken bij een import zonder het te vragen',
    rememberHint:
      'Bewaart een vingerafdruk van de officiële nummers, niet de nummers zelf en niet de naam. Een lijst waarin de persoon staat, vraagt het u dan eerst.',
    typeName: (name) => `Typ ter bevestiging de naam: ${name}`,
    otherName: 'Dit is niet de naam hierboven.',
    erase: 'Voorgoed wissen',
    erasing: 'Bezig met wissen…',
    erased: 'Het dossier is gewist.',
    erasedNote: 'Er blijft alleen een regel in het logboek: dat er iets gewist is, en op welke dag.',
    toPrivacy: 'Gegevensbescherming',
    toPeople: 'Personen',
    failures: {
      conflict:
        'Een ander venster blijft iets over deze persoon bewaren. Sluit het en wis opnieuw. Er is niets gewist.',
      missing: 'Deze persoon is hier niet meer.',
      storage_full: 'De schijf is misschien vol: er is niets gewist.',
    },
  },
  page: {
    title: 'Gegevens\u00adbescherming',
    note: 'Wat de wet vraagt van wie zulke dossiers bijhoudt, met de middelen ervoor. Dit is geen juridisch advies.',
    toSettings: 'Kennisgeving en bewaartermijnen: instellingen',
    withoutNotice: 'Zonder kennisgeving',
    withoutNoticeNote: 'Mensen over wie u meer dan openbare feiten bijhoudt, en die dat nog niet van u hebben gehoord.',
    allTold: 'Niemand moet nog worden ingelicht.',
    alsoPublic: (count) =>
      plural('nl', count, {
        one: 'Ook de ene persoon van wie alleen openbare feiten worden bijgehouden',
        other: `Ook de ${count} mensen van wie alleen openbare feiten worden bijgehouden`,
      }),
    name: 'Naam',
    action: 'Actie',
    past: 'Bewaartermijn verstreken',
    pastNote:
      'Te rekenen vanaf de dag waarover elke fiche gaat; wat over niemand meer gaat die hier nog staat, staat er ook bij. Niets wordt vanzelf gewist: neem door, kies, wis.',
    nonePast: 'Van geen enkele fiche is de bewaartermijn verstreken.',
    group: (kind, name, count) => `${kind} · ${name} · ${count}`,
    newest: (date) => `nieuwste: ${date}`,
    nobody: 'over niemand',
    unknownPerson: 'iemand die hier niet meer staat',
    chooseAll: 'Alles kiezen',
    look: (count) => `${recordsOf(count)} doornemen`,
    eraseChosen: (count) => `${recordsOf(count)} wissen`,
    confirmErase: (count) => `${recordsOf(count)} voorgoed wissen?`,
    confirmNote: 'Ze gaan niet naar de prullenmand. Het kan niet ongedaan worden gemaakt.',
    confirmPeople: 'Met een persoon verdwijnt alles wat alleen over die persoon gaat.',
    count: (kind, count) => `${kind}: ${count}`,
    erasedCount: (count) => `Gewist: ${recordsOf(count)}.`,
    log: 'Logboek van wissingen',
    logNote: 'Telkens één regel, zonder enige naam.',
    noErasure: 'Er is nog niets gewist.',
    lines: {
      person: 'Er is een dossier gewist.',
      retention: 'Er zijn fiches gewist waarvan de termijn verstreken was.',
    },
    fingerprints: (count) =>
      plural('nl', count, {
        one: 'Er is één vingerafdruk bewaard: een import vraagt het voor die persoon opnieuw wordt aangemaakt.',
        other: `Er zijn ${count} vingerafdrukken bewaard: een import vraagt het voor die mensen opnieuw worden aangemaakt.`,
      }),
    forget: 'Vingerafdrukken vergeten',
    forgetText: 'Imports maken gewiste mensen dan opnieuw aan zonder het te vragen.',
  },
  settings: {
    notice: 'Kennisgeving',
    noticeNote:
      'De tekst die iedereen met een dossier krijgt. Laat hem voor het eerste gebruik nalezen door iemand met een juridische opleiding, vooral de rechtsgrond.',
    contact: 'Waar men u schrijft',
    contactHint: 'Postadres of e-mail; uw functionaris voor gegevensbescherming, als u er een hebt.',
    language: 'Taal van de tekst',
    purposes: (language) => `Doeleinden, in het ${language}`,
    rights: (language) => `Rechten, in het ${language}`,
    text: (language) => `Kennisgeving, in het ${language}`,
    blanksHint: (blanks) => `Dit wordt voor elke persoon ingevuld: ${blanks}.`,
    restore: 'Terug naar de tekst van Antichambre',
    retention: 'Bewaartermijnen',
    retentionNote:
      'Wat ouder is, staat op de pagina “Gegevensbescherming”, zodat u het kunt doornemen. Niets wordt vanzelf gewist.',
    classes: {
      people: 'Personen zonder mandaat',
      statements: 'Uitspraken',
      stances: 'Standpunten',
      tags: 'Aanwijzingen',
      factCorrections: 'Gecorrigeerde redenen',
      interactions: 'Contacten',
      commitments: 'Beloftes',
      followUps: 'Afgehandelde opvolging',
      votes: 'Naamstemmingen',
      briefs: 'Gespreksnota’s',
    },
    periods: {
      one_year: 'één jaar',
      eighteen_months: 'achttien maanden',
      two_years: 'twee jaar',
      five_years: 'vijf jaar',
      legislature: 'de legislatuur, plus een jaar',
      next_legislature: 'de legislatuur en de volgende, plus een jaar',
      no_limit: 'geen limiet',
    },
  },
};
