import type { ImportWords } from '../catalogue';
import { plural } from '../plural';
import { filePlace } from './file-place';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_048_576)} MB`;

/** Wat het importeren van een lijst kan antwoorden, één zin per code. */
export const roster: ImportWords['roster'] = {
  refused: {
    too_large: (bytes, limit) =>
      `Dit bestand is te groot (${megabytes(bytes)}); de limiet is ${megabytes(limit)}. Er is niets geïmporteerd.`,
    empty: 'Dit bestand is leeg. Er is niets geïmporteerd.',
    not_json: (line, position) =>
      `Dit is geen JSON-bestand: vanaf regel ${line} (teken ${position + 1}) is het niet meer leesbaar. Er is niets geïmporteerd.`,
    cut_off: (line, position) =>
      `Dit bestand is onvolledig: het stopt halverwege, op regel ${line} (teken ${position}). Download het opnieuw. Er is niets geïmporteerd.`,
    too_deep: (line, limit) =>
      `Dit bestand telt op regel ${line} meer dan ${limit} niveaus in elkaar; geen enkele personenlijst doet dat. Er is niets geïmporteerd.`,
    forbidden_key: (place) =>
      `Dit bestand bevat een sleutel die schade kan aanrichten, bij ${place}. Importeer alleen lijsten van een bron die u vertrouwt. Er is niets geïmporteerd.`,
    not_popolo:
      'Dit is JSON, maar geen personenlijst in Popolo-formaat: de lijst "persons" ontbreekt. Er is niets geïmporteerd.',
    bad_rows: (total) =>
      `${total} ${plural('nl', total, { one: 'waarde klopt', other: 'waarden kloppen' })} niet. Verbeter het bestand en importeer het opnieuw. Er is niets geïmporteerd.`,
  },
  otherWays:
    'Het kan ook anders: open de ledenlijst op de site van het parlement: het zijpaneel stelt voor om hen toe te voegen. Wie op geen enkele lijst staat, voegt u met de hand toe, onder “Personen”.',
  problem: {
    missing: 'niets ingevuld',
    wrong_type: 'de waarde is van het verkeerde type',
    empty_name: 'de naam is leeg',
    name_too_long: 'langer dan een naam kan zijn (300 tekens)',
    too_long: 'te lang',
    too_many: 'meer dan kan worden bewaard',
    bad_date: 'geen datum uit de kalender',
    unknown_reference: 'verwijst naar iets dat niet in het bestand staat',
    duplicate_id: 'deze id is twee keer gebruikt',
    bad_address: 'geen webadres',
    unknown_value: 'geen bekende waarde',
  },
  place: filePlace,
  conflict: {
    same_name: (name) =>
      `Er is al iemand bekend met de naam ${name}, en niets anders toont of het om dezelfde persoon gaat.`,
    same_address: (name) =>
      `Het e-mailadres van ${name} is dat van iemand die u onder een andere naam kent: dezelfde persoon, of een gedeelde mailbox?`,
    identifiers_disagree: (name) => `De officiële id’s van ${name} verwijzen naar meer dan één bekende persoon.`,
    erased_before: (name) =>
      `Een dossier over ${name}, of over iemand met hetzelfde officiële nummer, is gewist en mocht niet terugkomen door een import. Zonder antwoord van u wordt het niet opnieuw aangemaakt.`,
    twice_in_file: (name) => `${name} staat twee keer in het bestand; alleen de eerste vermelding wordt overgenomen.`,
    typed_by_officer: (name, field, kept, offered) =>
      `${name}, ${field}: “${kept}” is met de hand ingevoerd en blijft; de lijst zegt “${offered}”.`,
    in_trash: (name) => `${name} zit in de prullenmand en blijft daar.`,
  },
  end: {
    finished: 'De import is klaar.',
    cancelled:
      'De import is gestopt. Wat geïmporteerd is, is volledig; importeer dezelfde lijst opnieuw om de import af te ronden.',
    storage_full:
      'De import is gestopt: de schijf is misschien vol. Wat geïmporteerd is, is volledig; maak plaats vrij en importeer dezelfde lijst opnieuw om de import af te ronden.',
  },
  notWritten: {
    changed_meanwhile: (name) => `${name}: de fiche is intussen gewijzigd en blijft ongemoeid.`,
    already_there: (name) =>
      `${name}: de fiche is intussen in een ander venster toegevoegd en wordt geen tweede keer aangemaakt.`,
    invalid: (name) => `${name}: de fiche kon niet worden bewaard met de waarden uit de lijst.`,
  },
};
