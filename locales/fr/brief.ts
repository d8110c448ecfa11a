import type { Framing } from '../../domain/framing/framings';
import type { Catalogue } from '../catalogue';
import { formatCivilDate } from '../format';
import { say } from '../say';
import { advice } from './advice';
import { ofPerson } from './ask-steps';
import { channel } from './channel';
import { framing } from './framing';
import { interaction } from './interaction';
import { languages } from './languages';

const list = (items: readonly string[]) => new Intl.ListFormat('fr').format(items);
const either = (items: readonly string[]) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(items);
const labels = (framings: readonly Framing[]) => framings.map((name) => framing.framings[name].label);
const date = (value: string) => formatCivilDate('fr', value, 'long');

/** Les mots de la note de rencontre en français. */
export const brief: Catalogue['brief'] = {
  title: (person, issue) => `${person} : ${issue}`,
  prepared: (day, organisation, officer) =>
    `Préparé le ${date(day)}${organisation === '' ? '' : ` par ${organisation}`}${officer === null ? '' : ` (${officer})`}.`,
  internalOnly: 'Document interne : ne pas laisser sur place.',
  headings: {
    person: 'Qui',
    stance: 'Position',
    approach: 'Comment l’aborder',
    contacts: 'Derniers échanges',
    promises: 'Engagements',
    words: 'Dans ses propres mots',
    ask: 'Notre demande',
    arguments: 'Pourquoi',
    objections: 'Objections possibles',
    vocabulary: 'Nos mots',
  },
  date,
  quote: (text) => `« ${text} »`,
  labelled: (label, text) => `${label} : ${text}`,
  asOf: (day) => `au ${date(day)}`,
  checkedOn: (day) => `Mandat vérifié le ${date(day)}`,
  party: 'Parti',
  group: 'Groupe',
  committees: 'Commissions',
  noPosts: 'Aucun mandat en cours n’est enregistré.',
  noDialogue: 'Pas de dialogue avec ce parti ou ce cabinet.',
  stance: (value) => `Cette personne est ${ofPerson[`${value}`]} sur ce dossier`,
  noStance: 'Aucune position sur ce dossier n’est enregistrée.',
  stanceExpired: 'Plus de 18 mois : à vérifier.',
  source: 'source',
  unknown: advice.unknown,
  generic: 'Une règle générale seulement ; rien ici ne porte sur cette personne.',
  approach: (framings, close) =>
    close
      ? `Angles suggérés, les deux premiers trop proches pour trancher : ${list(labels(framings))}`
      : `Angles suggérés, dans cet ordre : ${list(labels(framings))}`,
  confidence: (confidence) => `${advice.confidence[confidence]}. ${advice.confidenceMeaning[confidence]}`,
  avoid: (framings) => `À éviter : ${list(labels(framings))}`,
  noContacts: 'Aucun échange n’est enregistré.',
  channel: (channel, direction) =>
    `${interaction.channels[channel]}, ${direction === 'out' ? interaction.out : interaction.in}`,
  answered: 'Réponse',
  noPromises: 'Aucun engagement ouvert sur ce dossier thématique.',
  due: (day, overdue) => (overdue ? `échéance dépassée : ${date(day)}` : `échéance : ${date(day)}`),
  confidential: 'dit en confidence',
  lever: 'notre levier',
  noWords: 'Aucune déclaration sur ce dossier n’est enregistrée.',
  language: (language) => `en ${languages[language]}`,
  noAsk: 'Sa position n’est pas enregistrée : aucun niveau de demande n’est proposé.',
  askUnwritten: advice.noAskText,
  level: (level) => advice.askAt(framing.askLevels[level]),
  mode: channel.mode,
  closedDoors: channel.closedDoors,
  step: (step) => say(advice.steps, step),
  coSigned: (names) => `Également signé par ${list(names)}.`,
  framing: (name) => framing.framings[name].label,
  noArguments: 'Aucun argument n’est encore rédigé sur ce dossier thématique.',
  withoutMaterial: (framings) => `Rien de rédigé encore pour : ${list(labels(framings))}.`,
  seeArgument: (place) => `voir l’argument ${place}`,
  speaks: 'Qui parle',
  doesNotProve: 'Ne prouve pas',
  objection: 'Objection',
  answer: 'Réponse',
  sayInstead: (avoid, right) => `pas « ${avoid} », mais « ${right} »`,
  notTranslated: (available) =>
    available.length === 0
      ? 'Pas encore rédigé.'
      : `Pas encore traduit en français ; existe en ${either(available.map((language) => languages[language]))}.`,
};
