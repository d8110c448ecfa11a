import type { AskSide } from '../../domain/advice/types';
import type { PartySide } from '../../domain/person/schema';
import type { Catalogue } from '../catalogue';
import { advice } from './advice';

const mobilise: Readonly<Record<AskSide | 'unknown', string>> = {
  majority: advice.modes.mobilise,
  office:
    'Bondgenoot in de regering: de beslissing zelf vragen, met argumenten die de regeringspartners kunnen aanvaarden.',
  support:
    'Bondgenoot van wie de partij de regering van buitenaf steunt: vragen om die steun te laten wegen, en om een vraag of een amendement.',
  opposition:
    'Bondgenoot in de oppositie: om een vraag die cijfers oplevert, een amendement of een wetsvoorstel vragen; de lijnen verschuiven in de meerderheid.',
  unknown: 'Bondgenoot: vragen om lijnen te verschuiven. Of de partij in de meerderheid zit, is niet genoteerd.',
};

const via: Readonly<Record<PartySide, string>> = {
  majority: 'In de meerderheid: spreken voor de partners het over de tekst eens zijn.',
  support: 'Steunt de regering van buitenaf: spreken voor de stemming die daarvan afhangt.',
  opposition: 'In de oppositie: een vraag of een amendement kan, een beslissing niet.',
};

/** Hoe u met iemand werkt: de aanpak, en de weg die zijn of haar plaats tegenover de regering opent. */
export const channel: Catalogue['channel'] = {
  sides: { majority: 'in de meerderheid', support: 'steun van buitenaf', opposition: 'in de oppositie' },
  mode: (mode, side) => {
    if (mode === 'mobilise') return mobilise[side ?? 'unknown'];
    return side === null || side === 'office' ? advice.modes[mode] : `${advice.modes[mode]} ${via[side]}`;
  },
  effort: (undecided) =>
    undecided === 0
      ? 'Niemand twijfelt hier: zoek wie dat zou kunnen.'
      : `Inspanning loont het meest bij wie nog twijfelt: hier ${undecided === 1 ? 'één persoon' : `${undecided} personen`}.`,
  closedDoors: (count) =>
    `${count === 2 ? 'Twee' : count} deuren gingen binnen het jaar dicht: voorlopig geen nieuw gesprek. Een brief, een vraag of de rechter kost minder, en die inspanning loont meer bij wie nog twijfelt.`,
};
