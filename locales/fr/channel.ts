import type { AskSide } from '../../domain/advice/types';
import type { PartySide } from '../../domain/person/schema';
import type { Catalogue } from '../catalogue';
import { advice } from './advice';

const mobilise: Readonly<Record<AskSide | 'unknown', string>> = {
  majority: advice.modes.mobilise,
  office:
    'Cette personne est alliée, et au gouvernement : demander la décision elle-même, avec les arguments que ses partenaires peuvent accepter.',
  support:
    'Cette personne est alliée, et son parti soutient le gouvernement de l’extérieur : demander de faire peser ce soutien, et une question ou un amendement.',
  opposition:
    'Cette personne est alliée, dans l’opposition : demander une question qui fait sortir des chiffres, un amendement ou une proposition de loi ; les lignes bougent dans la majorité.',
  unknown:
    'Cette personne est alliée : demander de faire bouger les lignes. Il n’est pas noté si son parti est dans la majorité.',
};

const via: Readonly<Record<PartySide, string>> = {
  majority: 'Dans la majorité : parler avant que les partenaires ne se soient accordés sur le texte.',
  support: 'Soutient le gouvernement de l’extérieur : parler avant le vote qui en dépend.',
  opposition: 'Dans l’opposition : une question ou un amendement est à sa portée, une décision non.',
};

/** Comment travailler avec une personne : le mode, et le canal qu’ouvre sa place face au gouvernement. */
export const channel: Catalogue['channel'] = {
  sides: {
    majority: 'dans la majorité',
    support: 'soutien de l’extérieur',
    opposition: 'dans l’opposition',
  },
  mode: (mode, side) => {
    if (mode === 'mobilise') return mobilise[side ?? 'unknown'];
    return side === null || side === 'office' ? advice.modes[mode] : `${advice.modes[mode]} ${via[side]}`;
  },
  effort: (undecided) =>
    undecided === 0
      ? 'Personne n’est indécis ici : cherchez qui pourrait l’être.'
      : `C’est auprès des personnes indécises que l’effort paie le plus : ${undecided === 1 ? 'une' : undecided} ici.`,
  closedDoors: (count) =>
    `${count === 2 ? 'Deux' : count} portes se sont fermées en un an : plus de rencontre pour l’instant. Un courrier, une question ou le contentieux coûtent moins, et l’effort va mieux aux personnes indécises.`,
};
