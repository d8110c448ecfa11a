import { sourcesOfNotice } from '../../domain/advice/notice-sources';
import type { AdviceNotice, Pointer } from '../../domain/advice/types';
import type { Dossier } from '../../domain/person/dossier';
import { say } from '../../locales/say';
import { formatCivilDate } from '../ui/civil-date';
import { Disclosure } from '../ui/disclosure';
import { quoted } from '../ui/quote';
import { SourceLink } from '../ui/source-link';
import { useLanguage, useWords } from '../words';
import { exactWordsOf } from './exact-words';
import styles from './framings-card.module.css';
import type { OpenSource } from './opened-source';

/**
 * What is on record but could not count, or needs a look; shown whatever the state, above all when little is known. Each opens
 * the record it is about, where it can be mended.
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
  return (
    <Disclosure summary={panel.toCheck(notices.length)}>
      <ul className={styles.notices}>
        {notices.map((notice, at) => (
          <li key={`${at} ${notice.code}`}>
            <span>{say(advice.notices, notice)}</span>
            {sourcesOfNotice(notice).map((pointer) => (
              <span key={'id' in pointer ? pointer.id : at}>
                {' '}
                <SourceLink onOpen={() => onOpen({ pointer })}>
                  <SourceName pointer={pointer} dossier={dossier} />
                </SourceLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
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
