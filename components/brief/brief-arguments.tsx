import type { BriefEvidence, BriefSection } from '../../domain/brief/brief-model';
import type { BriefWords } from '../../domain/brief/brief-words';
import styles from './brief-sheet.module.css';
import { Label, Sourced, Translated } from './printed';

/** At most three arguments, each with what it rests on and what that does not prove (METHOD.md E-7). */
export function BriefArguments({
  section,
  words,
}: {
  section: Extract<BriefSection, { kind: 'arguments' }>;
  words: BriefWords;
}) {
  return (
    <>
      {section.items.length === 0 ? <p>{words.noArguments}</p> : null}
      <ol className={styles.arguments}>
        {section.items.map(({ framing, speaker, text, evidence }, at) => (
          <li key={at}>
            {framing === null ? null : <strong>{words.framing(framing)}. </strong>}
            <Translated text={text} words={words} />
            <ul className={styles.evidence}>
              {evidence.map((one, place) => (
                <EvidenceLine key={place} evidence={one} words={words} />
              ))}
              {speaker === null ? null : (
                <li>
                  <Label words={words}>{words.speaks}</Label>
                  {speaker}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      {section.withoutMaterial.length === 0 ? null : (
        <p className={styles.soft}>{words.withoutMaterial(section.withoutMaterial)}</p>
      )}
    </>
  );
}

function EvidenceLine({ evidence, words }: { evidence: BriefEvidence; words: BriefWords }) {
  if (evidence.above !== null)
    return (
      <li>
        <Translated text={evidence.title} words={words} />{' '}
        <span className={styles.soft}>({words.seeArgument(evidence.above)})</span>
      </li>
    );
  return (
    <li>
      <Translated text={evidence.title} words={words} />
      {evidence.figure === null ? null : (
        <>
          <Label words={words}>{''}</Label>
          <strong>
            <Translated text={evidence.figure} words={words} />
          </strong>
        </>
      )}{' '}
      <span className={styles.soft}>
        (<Sourced source={evidence.source} words={words} />)
      </span>
      {evidence.doesNotProve === null ? null : (
        <span className={styles.limit}>
          <Label words={words}>{words.doesNotProve}</Label>
          <Translated text={evidence.doesNotProve} words={words} />
        </span>
      )}
    </li>
  );
}
