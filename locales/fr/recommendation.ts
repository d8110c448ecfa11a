import { plural } from '../plural';
import { brief } from './brief';
import type { Catalogue } from '../catalogue';
import { languages } from './languages';

const natures: Catalogue['recommendation']['natures'] = {
  law: 'une loi',
  practice: 'une pratique ou une instruction',
  budget: 'des moyens',
  transparency: 'de la transparence',
  dialogue: 'du dialogue',
};

/** Une recommandation au travail : utilisable telle quelle, relue, entendue, suivie. */
export const recommendation: Catalogue['recommendation'] = {
  natures,
  asksFor: (nature) => `demande ${natures[nature]}`,
  natureHint:
    'La transparence et le dialogue ne demandent pas de loi : on peut les demander même quand peu d’autre chose peut être obtenu.',
  uptakes: {
    mentioned: 'mentionnée dans un texte',
    partly: 'reprise en partie',
    whole: 'reprise en entier',
    set_aside: 'écartée',
  },
  uptakeHint:
    'Ce qui figure dans un texte ou s’est dit en public. Qu’elle soit reprise ne dit pas que cela vient de vous : personne ne peut le savoir.',
  addUptake: 'Ajouter ce qu’elle est devenue',
  usableTitle: 'Utilisable telle quelle ?',
  usable: 'Oui : quelqu’un qui décide peut se l’approprier telle quelle.',
  notUsable: 'Pas encore :',
  gaps: {
    text_missing: ({ language }) => `Le texte n’existe pas en ${languages[language]}.`,
    text_draft: ({ language }) => `Personne n’a encore relu le texte en ${languages[language]}.`,
    no_ask: () => 'Aucune marche de la demande n’est rédigée.',
    no_addressee: () => 'Rien ne dit qui peut l’accorder.',
    no_argument: () => 'Aucun argument n’est rédigé.',
    no_evidence: () => 'Aucune preuve ne l’accompagne.',
  },
  handOver: 'À remettre',
  handOverHint:
    'Le texte tel qu’il est conservé, ses sources et qui signe. L’échelle de la demande et les témoignages restent chez vous. Rien ne part d’ici.',
  readHandOver: 'Lire',
  noHandOver: {
    do_not_raise: 'Elle est marquée « ne pas aborder » : il n’y a rien à remettre.',
    not_written: 'Le titre ou le texte n’existe pas encore dans cette langue.',
  },
  sheet: {
    sources: 'Sources',
    adopted: (date) => `Adoptée le ${brief.date(date)}.`,
    signed: (names) => `Signé : ${new Intl.ListFormat('fr').format(names)}.`,
  },
  gapCount: (count) =>
    plural('fr', count, {
      one: 'il manque une chose avant de pouvoir la remettre',
      other: `il manque ${count} choses avant de pouvoir la remettre`,
    }),
  reviewDue: (date) => `à relire, dernière lecture le ${date}`,
  keptAlive: 'Toujours vivante',
  keptAliveHint: 'Une recommandation est un travail en cours : après un an, elle est à relire.',
  readAgain: 'Relue aujourd’hui, toujours juste',
  heardTitle: 'Entendus, et suivis',
  nothingAsked: 'Rien n’a encore été demandé dans un échange sur ce dossier.',
  heard: (asked, heard) =>
    `Demandé dans ${plural('fr', asked, { one: 'un échange', other: `${asked} échanges` })}, entendu dans ${heard}.`,
  notFollowed: (count) =>
    plural('fr', count, {
      one: 'D’une recommandation, on ne sait pas encore ce qu’elle est devenue.',
      other: `De ${count} recommandations, on ne sait pas encore ce qu’elles sont devenues.`,
    }),
  heardNote: 'Être entendu n’est pas être suivi ; et ce qui est suivi ne peut être attribué à personne.',
  inTime: 'À terme (reste entre nous) :',
  programmes: {
    writing: (date) =>
      `Élections le ${date} : les partis écrivent leur programme. Ce que vous apportez maintenant peut encore y entrer.`,
    tied_up: (date) =>
      `Élections le ${date} : les programmes sont souvent déjà ficelés. Visez un engagement public, ou l’accord de gouvernement.`,
  },
};
