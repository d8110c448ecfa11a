import type { NameEntry } from '../../domain/recognition/types';
import type { Random } from './random';

/** Ordinary sentences, without people; written for this benchmark. */
const SENTENCES = [
  'La commission examine d’abord le budget des centres d’accueil, puis les chiffres que l’administration a transmis au printemps.',
  'Selon plusieurs associations, l’attente dure désormais plus de six mois et les enfants en souffrent davantage que les adultes.',
  'Le texte sera voté jeudi, après un débat qui s’annonce long ; les amendements de l’opposition portent sur trois articles.',
  'On rappelle que la Cour a jugé cette pratique contraire à la Convention, sauf dans des cas très particuliers et limités.',
  'De commissie bespreekt eerst de begroting van de opvangcentra en daarna de cijfers die de administratie in het voorjaar bezorgde.',
  'Volgens verschillende verenigingen duurt het wachten nu al meer dan zes maanden, en daar lijden vooral de kinderen onder.',
  'Over de tekst wordt donderdag gestemd, na een debat dat lang belooft te worden; de oppositie diende drie amendementen in.',
  'Het is nog niet duidelijk hoe groot de groep is die op een plaats in het netwerk wacht, noch wie daarvoor zal betalen.',
  'The committee first looks at the budget of the reception centres and then at the figures that the agency sent in spring.',
  'Several associations say that people now wait for more than six months, which is harder on children than on adults.',
  'A vote is expected on Thursday after what promises to be a long debate, with three amendments from the opposition benches.',
  'Der Ausschuss berät zuerst über den Haushalt der Aufnahmezentren und danach über die Zahlen, die im Frühjahr vorgelegt wurden.',
  'Mehrere Verbände berichten, dass die Wartezeit inzwischen mehr als sechs Monate beträgt und vor allem Kinder darunter leiden.',
  '« Nous demandons une solution durable », dit le communiqué, « et un calendrier que chacun puisse vérifier. »',
];

const FRAMES: readonly ((person: NameEntry) => string)[] = [
  ({ name }) => `${name} répond que la mesure est en préparation.`,
  ({ familyName }) => `Selon Mme ${familyName ?? ''}, rien n’est décidé.`,
  ({ familyName }) => `De heer ${familyName ?? ''} vraagt wanneer dat gebeurt.`,
  ({ givenName, familyName }) => `(${familyName ?? ''} ${givenName ?? ''}, ja)`,
  ({ givenName, familyName }) => `${(familyName ?? '').toUpperCase()}, ${givenName ?? ''}: présent.`,
  ({ familyName }) => `Volgens ${familyName ?? ''} is dat niet zo.`,
  ({ givenName, familyName }) => `${(givenName ?? '').charAt(0)}. ${familyName ?? ''} agreed.`,
  ({ name }) => `minister ${name} zegt van niet.`,
  ({ familyName }) => `Het plan-${familyName ?? ''} ligt op tafel.`,
];

/** A page of about this many characters of text: paragraphs, lists, links, a mention every 29 words. */
export function makePage(characters: number, people: readonly NameEntry[], random: Random): string {
  const parts: string[] = [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Benchmark</title></head><body><main>',
  ];
  const present = Array.from({ length: Math.max(8, Math.min(people.length, Math.floor(characters / 2_000))) }, () =>
    random.pick(people),
  );
  let length = 0;
  while (length < characters) {
    const kind = random.next();
    const count = 1 + random.below(2);
    let text = '';
    for (let sentence = 0; sentence < count; sentence += 1) {
      let next = random.pick(SENTENCES);
      length += next.length + 1;
      if (random.next() < 0.72) {
        const mention = random.pick(FRAMES)(random.pick(present));
        length += mention.length + 1;
        next += ` ${random.next() < 0.2 ? `<a href="#">${mention}</a>` : mention}`;
      }
      if (random.next() < 0.06) next = next.replace(/(\S+ \S+)$/u, '<em>$1</em>');
      text += `${next} `;
    }
    const tag = kind < 0.08 ? 'h3' : kind < 0.3 ? 'div' : kind < 0.4 ? 'li' : 'p';
    parts.push(tag === 'li' ? `<ul><li>${text}</li></ul>` : `<${tag}>${text}</${tag}>`, '\n');
  }
  parts.push('</main></body></html>');
  return parts.join('');
}
