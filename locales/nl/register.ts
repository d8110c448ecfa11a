import type { PrivacyWords } from '../catalogue';
import { plural } from '../plural';

/** Het register van de verwerkingsactiviteiten (AVG, artikel 30): wat het scherm zegt, en wat er in het document staat. */
export const register: PrivacyWords['register'] = {
  title: 'Register van verwerkingsactiviteiten',
  note: 'Wie zulke dossiers bijhoudt, houdt daarvan ook een register bij, om aan de toezichthouder te tonen als die erom vraagt (AVG, artikel 30). Dit register wordt opgemaakt uit uw instellingen en uit wat vandaag op deze computer staat.',
  card: 'Een pagina om af te drukken of te kopiëren, opgemaakt uit uw instellingen en uit wat hier vandaag staat.',
  show: 'Het register voorbereiden',
  language: 'Taal van het register',
  text: 'Register',
  textHint:
    'Wat u hier wijzigt, geldt alleen voor dit exemplaar. Lees het na met iemand met een juridische opleiding; voeg toe wat u elders bijhoudt.',
  sample: 'De voorbeeldomgeving is meegeteld',
  sampleNote: 'De mensen daarin zijn verzonnen. Haal haar weg in de instellingen voordat u dit register gebruikt.',
  toPrivacy: 'Terug naar gegevensbescherming',
  document: {
    title: 'Register van verwerkingsactiviteiten (artikel 30 AVG)',
    madeOn: (date) => `Toestand op ${date}`,
    scope:
      'Dit register beschrijft wat met Antichambre op één computer wordt bijgehouden. Wat collega’s op de hunne bijhouden, staat in een eigen register, dat daar wordt opgemaakt.',
    controller: 'Verwerkingsverantwoordelijke',
    controllerText: '{organisatie}\nContact voor alles wat deze gegevens betreft: {contact}',
    activity: 'Verwerkingsactiviteit',
    activityText: 'Dossiers over beleidsmakers en de mensen rond hen, om beleidswerk voor te bereiden en op te volgen.',
    purposes: 'Doeleinden',
    ground: 'Rechtsgrond',
    groundText: 'Die uit onze kennisgeving (artikel 14).',
    people: 'Categorieën van personen',
    kinds: {
      politician: (count) => `politici: ${count}`,
      staff: (count) => `hun medewerkers: ${count}`,
      official: (count) => `ambtenaren: ${count}`,
      expert: (count) => `deskundigen: ${count}`,
    },
    alsoNamed:
      'mensen die terloops genoemd worden in uitspraken en notities; onze eigen collega’s, als ze aanwezig waren of iets ondertekenden; mensen die bereid zijn voor ons te spreken',
    categories: 'Categorieën van gegevens',
    held: (kind, count, what) => `${kind} (${count}): ${what}`,
    nothing: 'Er wordt nog niets bijgehouden.',
    about: {
      people:
        'naam en andere schrijfwijzen, openbare functies, officiële nummers, officiële contactgegevens, talen, beroepen die de persoon zelf openbaar maakte',
      memberships: 'mandaten en functies, met partij of fractie en data',
      votes: 'naamstemmingen in openbare zittingen',
      nameChoices: 'antwoorden op de vraag welke naamgenoot bedoeld is',
      issues: 'namen van wie bereid is voor ons te spreken over een thema',
      evidence: 'auteurs die in publicaties genoemd worden',
      statements: 'publieke uitspraken, met bron en datum; invalshoeken die een woordenlijst erin hoort',
      stances: 'standpunten over een thema, met bron en datum',
      tags: 'onze gedateerde aanwijzingen over welke argumenten passen',
      factCorrections: 'onze opmerkingen bij een feit als reden',
      interactions: 'onze notities over gesprekken, telefoontjes en brieven',
      commitments: 'beloften, in hun eigen woorden, en wat ervan geworden is',
      followUps: 'wat wij moeten doen, en tegen wanneer',
      briefs: 'gespreksnota’s',
      drafts: 'notities die nog getypt worden, tot ze bewaard of weggegooid zijn',
      notices: 'dat iemand over deze verwerking is geïnformeerd, wanneer en hoe',
    },
    special: 'Bijzondere categorieën',
    specialText:
      'Politieke opvattingen (artikel 9), in standpunten, stemmingen en publieke uitspraken, elk met een openbare bron. Geen gegevens over gezondheid, geloof, familie of afkomst. Niemand krijgt een score en geen enkele beslissing berust alleen op geautomatiseerde verwerking.',
    sources: 'Bronnen',
    sourcesText:
      'Officiële sites en lijsten, de pers, wat mensen zelf publiceren, en onze contacten met hen. Elke fiche vermeldt haar bron.',
    recipients: 'Ontvangers',
    recipientsText:
      'Niemand buiten de medewerkers van {organisatie} die deze thema’s volgen. Er is geen verwerker: het programma heeft geen server en geen account.',
    transfers: 'Doorgifte buiten de Europese Unie',
    transfersText: 'Geen. Het programma verstuurt niets over het netwerk.',
    periods: 'Termijnen waarna gegevens worden gewist',
    periodsText:
      'Te rekenen vanaf de dag waarover elke fiche gaat. Wat ouder is, wordt opgelijst, doorgenomen en met de hand gewist.',
    periodOf: (kind, period) => `${kind}: ${period}`,
    periodsRest:
      'Mandaten en kennisgevingen: zolang de persoon erin staat. Wat in de prullenmand ligt, wordt na 30 dagen voorgoed gewist, wanneer de browser start.',
    security: 'Beveiligingsmaatregelen, zoals ze zijn',
    measures:
      '- Notities, uitspraken, standpunten en al wat geen openbaar feit is, worden per fiche versleuteld (AES-GCM, 256 bits). Ernaast staan alleen identificatienummers, data en of de fiche in de prullenmand ligt, leesbaar.\n- De sleutel staat in hetzelfde browserprofiel en kan er niet uit gehaald worden. Er is geen wachtwoordzin: wie deze browser kan openen, kan alles lezen. Daartegen beschermen de vergrendeling van de sessie en de versleuteling van de schijf, waarvoor {organisatie} zorgt.\n- Namen, functies en mandaten staan leesbaar.\n- De pagina’s van het programma mogen nergens verbinding mee maken; webpagina’s kunnen geen notities lezen en er wordt niets in geschreven.\n- Het programma werkt nooit in privévensters.\n- Het programma maakt geen reservekopie.',
    rights: 'Rechten van de personen',
    rightsText:
      'Een kopie, een verbetering of een wissing gebeurt vanuit het dossier; van een wissing blijft een regel met de dag, zonder naam.',
    told: (count, shown) =>
      plural('nl', count, {
        one: 'Van één kennisgeving is genoteerd dat ze verzonden is.',
        other: `Van ${shown} kennisgevingen is genoteerd dat ze verzonden zijn.`,
      }),
    erased: (count, shown) =>
      plural('nl', count, {
        one: 'Eén wissing staat in het logboek.',
        other: `${shown} wissingen staan in het logboek.`,
      }),
  },
};
