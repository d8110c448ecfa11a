import type { NameGround } from '../../domain/page/grounds';
import type { Person } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import type { Catalogue } from '../../locales/catalogue';
import styles from './name-grounds.module.css';

/** Why this person is claimed to stand on the page, in words, and the way to where the name stands. */
export function NameGrounds({ person, grounds }: { person: Person; grounds: readonly NameGround[] }) {
  const { panel } = useWords();
  const surroundings = useSurroundings();
  if (grounds.length === 0) return null;
  const isNamed = grounds.some(({ mentions }) => mentions > 0);
  return (
    <div className={styles.place}>
      <Disclosure summary={panel.grounds.title}>
        <GroundsList grounds={grounds} />
        {isNamed ? (
          <div className={styles.steps}>
            <Button
              label={panel.grounds.nextOf(person.name)}
              onPress={() => void surroundings.showMention([person.id], 1)}
            >
              {panel.grounds.next}
            </Button>
            <Button
              look="quiet"
              label={panel.grounds.previousOf(person.name)}
              onPress={() => void surroundings.showMention([person.id], -1)}
            >
              {panel.grounds.previous}
            </Button>
          </div>
        ) : null}
      </Disclosure>
    </div>
  );
}

/** Grounds line by line: the form of the name, how often, what stood beside it. */
export function GroundsList({ grounds }: { grounds: readonly NameGround[] }) {
  const { panel } = useWords();
  return (
    <ul className={styles.grounds}>
      {grounds.map((ground, at) => (
        <li key={at}>{describeGround(ground, panel)}</li>
      ))}
    </ul>
  );
}

function describeGround({ form, evidence, isAround, mentions }: NameGround, { grounds }: Catalogue['panel']): string {
  const signs = evidence.flatMap((sign) => describeSign(sign, grounds.signs) ?? []);
  const said = [
    grounds.forms[form],
    ...(isAround ? [grounds.around] : []),
    ...(mentions > 0 ? [grounds.counted(mentions)] : []),
  ];
  return signs.length === 0 ? said.join(', ') : `${said.join(', ')} (${signs.join(', ')})`;
}

/** What the form says already (`given-name`) is not said again. */
function describeSign(sign: string, words: Catalogue['panel']['grounds']['signs']): string | null {
  const [kind = '', ...rest] = sign.split(':');
  const written = rest.join(':');
  switch (kind) {
    case 'honorific':
      return words.honorific(asWritten(written));
    case 'role':
    case 'party':
    case 'named-after':
      return words[kind](written);
    case 'established':
    case 'your-answer':
      return words[kind];
    default:
      return null;
  }
}

/** Recognition keeps words in small letters; `m` alone would be read as a letter. */
const WRITTEN: Readonly<Record<string, string>> = {
  m: 'M.',
  mm: 'MM.',
  mme: 'Mme',
  mmes: 'Mmes',
  mlle: 'Mlle',
  mr: 'Mr',
};

function asWritten(title: string): string {
  return WRITTEN[title] ?? title;
}
