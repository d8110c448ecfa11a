import type { NameEntry } from '../../domain/recognition/types';
import { numberedId } from '../eval/rosters';
import type { Random } from './random';

const GIVEN =
  'Adèle Agnès Aline Amélie Anaïs Anke Annelies Antoine Arnaud Arne Astrid Aurore Axel Barbara Bart Bastien Benoît Bert Björn Bram Brecht Brigitte Carine Cécile Céline Chloé Cédric Daan Damien Daphné Dirk Dorien Édouard Elke Els Émilie Erik Estelle Eva Fabien Fanny Farid Filip Florence Frédéric Freya Gaëlle Geert Gerda Gilles Greet Griet Günther Hadrien Heidi Hélène Hilde Hugo Ilse Imane Inès Ingrid Jan Jasper Jeroen Joëlle Johan Joke Jonas Joris Jürgen Kaat Karel Karim Karin Katleen Kévin Kim Koen Kristof Lander Latifa Léa Leen Lien Lieve Loïc Lorenzo Lotte Luc Lucie Lydia Maaike Malika Manon Marc Margaux Marieke Marleen Mathias Maud Maxime Mehdi Mia Mieke Myriam Nabil Nadia Nathan Nele Nicolas Nina Noël Odile Olivier Pascale Patrick Peter Philippe Piet Quentin Rachid Raf Rik Rita Robin Romain Roos Ruben Rudi Sabine Samira Sander Sandra Sarah Senna Sigrid Simon Sofie Solange Stefaan Stijn Sven Sylvie Tatiana Thibault Thomas Tine Tobias Tom Tristan Ursula Valérie Veerle Vincent Walter Wim Wouter Xavier Yannick Yasmina Yves Zoë Zuhal Jean-Luc Jean-Marie Anne-Sophie Marie-Ange Pierre-Yves Ann-Katrin'.split(
    ' ',
  );

const STARTS =
  'Al An Ar Bal Bar Ber Bo Bra Bru Cal Car Cas Cla Cor Da Del Der Dom Dor Du El En Fer Flo For Fra Ga Ger Go Gra Gui Ha Hel Her Ho Hu In Ja Jor Ka Ker Kla Kor La Lam Le Lo Lu Ma Mar Mer Mo Mu Na Ne No Or Pa Per Pi Po Ra Re Ro Ru Sa Se Si So Sta Ste Ta Ter Ti To Tra Va Ver Vi Vo Wa We Wil Za Zo'.split(
    ' ',
  );
const MIDDLES =
  'ba be bi bo da de di do fe ga ge go la le li lo ma me mi mo na ne ni no pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const ENDS =
  'aert aerts beke berg bert by camp court dael deau din donck don douin dt eau el ens er ers essche et eur eux gem gnon heim hof huys ier iers in kens ken kx land laer lain let lier lin mans mont net nier nne on ot oux pont quet rand rd rens ret rié rin ron rt sart sen sens son steen t tens ton touil tte val veld ville vin vy x yns zière'.split(
    ' ',
  );
/** Family names that are words of the text below, so that the filter has something to do. */
const WORDS =
  'Petit Bakker Groen Legrand Dubois Fontaine Vos Berg Klein Young May Martin Michel Lambert Roy Bon Maes Pas Smet Wolf'.split(
    ' ',
  );
const PARTICLES = ['De', 'Van', 'Van den', 'Van der', 'Vande', 'Le', 'Du', "D'", 'El', 'Ben'];
const PARTIES = [
  'PF',
  'Zonnepartij',
  'N-ZA',
  'Alliance verte',
  'D77',
  'Reform League',
  'DFG',
  'Z&P',
  'Les Riverains',
  'Vrij & Eerlijk',
];

function makeFamily(random: Random): string {
  const kind = random.next();
  if (kind < 0.02) return random.pick(WORDS);
  const plain = `${random.pick(STARTS)}${random.next() < 0.55 ? random.pick(MIDDLES) : ''}${random.pick(ENDS)}`;
  if (kind < 0.18) return `${random.pick(PARTICLES)} ${plain}`.replace("' ", "'");
  if (kind < 0.22) return `${plain}-${random.pick(STARTS)}${random.pick(ENDS)}`;
  return plain;
}

/**
 * A roster of this many invented people; the more there are, the more share a family name, as in life. A smaller roster with the same seed
 * is the beginning of a larger one.
 */
export function makeRoster(count: number, random: Random): NameEntry[] {
  const families: string[] = [];
  const known = new Set<string>();
  return Array.from({ length: count }, (_, number) => {
    const shared = random.next() < Math.min(0.5, families.length / 60_000) && families.length > 50;
    let familyName = shared ? random.pick(families) : makeFamily(random);
    let givenName = random.pick(GIVEN);
    for (let turn = 0; known.has(`${givenName} ${familyName}`) && turn < 20; turn += 1) {
      familyName = makeFamily(random);
      givenName = random.pick(GIVEN);
    }
    known.add(`${givenName} ${familyName}`);
    families.push(familyName);
    return {
      id: numberedId(number + 1),
      name: `${givenName} ${familyName}`,
      givenName,
      familyName,
      otherNames: [],
      ...(number % 10 === 0 ? {} : { gender: random.next() < 0.5 ? ('female' as const) : ('male' as const) }),
      parties: [random.pick(PARTIES)],
      roles: [random.pick(['deputy', 'senator', 'minister', 'member of the Chamber'])],
      languages: [random.pick(['fr', 'nl', 'fr', 'nl', 'en'] as const)],
    };
  });
}
