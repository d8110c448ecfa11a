import { useState } from 'react';
import { sourcesOfNotice } from '../../domain/advice/notice-sources';
import type { AdviceNotice, Pointer } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { quoted } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import { exactWordsOf } from './exact-words';
import styles from './framings-card.module.css';
import type { OpenSource } from './opened-source';

/** Records named at once under one sentence, and more at each press: thousands may lack a date. */
const SHOWN = 5;
const MORE = 50;

/**
 * What is on record but could not count, or needs a look; shown whatever the state, above all when little is known. What is the same is
 * said once, and each record it is about opens, where it can be mended.
 */
export function AdviceNotices({
  notices,
  dossier,
  onOpen,
}: {
  notices: readonly AdviceNotice[];
  dossier: Dossier;
  onOpen: OpenSource;
}) {
  const { advice, panel } = useWords();
  if (notices.length === 0) return null;
  const bySentence = Map.groupBy(notices, (notice) => say(advice.notices, notice));
  return (
    <Disclosure summary={panel.toCheck(notices.length)}>
      <ul className={styles.notices}>
        {[...bySentence].map(([sentence, same]) => (
          <li key={sentence}>
            <span>{sentence}</span>
            <Sources pointers={same.flatMap(sourcesOfNotice)} dossier={dossier} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The records behind one sentence, each to be opened. */
function Sources({
  pointers,
  dossier,
  onOpen,
}: {
  pointers: readonly Pointer[];
  dossier: Dossier;
  onOpen: OpenSource;
}) {
  const { ui } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const rest = pointers.length - shown;
  return (
    <>
      {pointers.slice(0, shown).map((pointer, at) => (
        <span key={'id' in pointer ? pointer.id : at} className={pointers.length > 1 ? styles.source : undefined}>
          {' '}
          <SourceLink onOpen={() => onOpen({ pointer })}>
            <SourceName pointer={pointer} dossier={dossier} />
          </SourceLink>
        </span>
      ))}
      {rest <= 0 ? null : (
        <Button look="quiet" onPress={() => setShown(shown + MORE)}>
          {ui.showMore(Math.min(rest, MORE))}
        </Button>
      )}
    </>
  );
}

/** What a record is called within a sentence about it: its first words, or its kind and day. */
function SourceName({ pointer, dossier }: { pointer: Pointer; dossier: Dossier }) {
  const { panel, framing, records } = useWords();
  const language = useLanguage();
  if (!('table' in pointer)) return null;
  const words = exactWordsOf(pointer, dossier);
  if (words !== null)
    return <span lang={words.language}>{words.isSpoken ? quoted(words.text, words.language) : words.text}</span>;
  const tag = dossier.tags.find(({ id }) => id === pointer.id);
  if (tag !== undefined) return `${framing.tagKinds[tag.kind]}, ${formatCivilDate(language, tag.date)}`;
  const stance = dossier.stances.find(({ id }) => id === pointer.id);
  if (stance !== undefined) return `${panel.stance[stance.value]}, ${formatCivilDate(language, stance.date)}`;
  return records.one[pointer.table];
}
