import type { BriefModel, BriefSection } from '../../domain/brief/brief-model';
import type { BriefWords } from '../../domain/brief/brief-words';
import { BriefArguments } from './brief-arguments';
import { Contacts, Objections, Promises, SpokenWords } from './brief-records';
import styles from './brief-sheet.module.css';
import { useCatalogue } from '../words';
import { Label, Sourced, Translated } from './printed';

/** The meeting sheet as it will lie on the table: one page, in its own language, in the order of the talk. */
export function BriefSheet({ brief }: { brief: BriefModel }) {
  const words = useCatalogue(brief.language)?.brief;
  if (words === undefined) return null;
  const isInternal = brief.audience === 'internal';
  const issue = brief.issue.missing === undefined ? brief.issue.text : words.notTranslated(brief.issue.missing);
  return (
    <article className={styles.sheet} lang={brief.language}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.title(brief.person, issue)}</h2>
        {isInternal ? <p className={styles.internal}>{words.internalOnly}</p> : null}
        <p className={styles.soft}>{words.prepared(brief.preparedOn, brief.organisation, brief.officer)}</p>
      </header>
      {brief.sections.map((section) =>
        isEmpty(section, isInternal) ? null : (
          <section key={section.kind} className={section.kind === 'ask' ? styles.ask : styles.section}>
            <h3 className={styles.heading}>{words.headings[section.kind]}</h3>
            <SectionBody section={section} words={words} brief={brief} />
          </section>
        ),
      )}
    </article>
  );
}

/** Nobody is handed a heading with nothing under it; internally it says that nothing is known. */
function isEmpty(section: BriefSection, isInternal: boolean): boolean {
  if (section.kind === 'objections' || section.kind === 'vocabulary') return section.items.length === 0;
  if (isInternal) return false;
  if (section.kind === 'ask') return section.text === null;
  return 'items' in section && section.items.length === 0;
}

function SectionBody({ section, words, brief }: { section: BriefSection; words: BriefWords; brief: BriefModel }) {
  switch (section.kind) {
    case 'person':
      return <PersonLines section={section} words={words} />;
    case 'stance':
      if (section.value === null) return <p>{words.noStance}</p>;
      return (
        <>
          <p>
            {words.stance(section.value)}
            {section.source === null ? null : (
              <span className={styles.soft}>
                {' ('}
                <Label words={words}>{words.source}</Label>
                <Sourced source={section.source} words={words} />)
              </span>
            )}
          </p>
          {section.expired ? <p className={styles.soft}>{words.stanceExpired}</p> : null}
        </>
      );
    case 'approach':
      if (section.state === 'unknown') return <p>{words.unknown}</p>;
      return (
        <>
          {section.state === 'generic' ? <p>{words.generic}</p> : null}
          {section.framings.length === 0 ? null : <p>{words.approach(section.framings, section.close)}</p>}
          {section.state === 'ranked' ? <p className={styles.soft}>{words.confidence(section.confidence)}</p> : null}
          {section.avoid.length === 0 ? null : <p>{words.avoid(section.avoid)}</p>}
        </>
      );
    case 'contacts':
      return <Contacts section={section} words={words} />;
    case 'promises':
      return <Promises section={section} words={words} own={brief.language} />;
    case 'words':
      return <SpokenWords section={section} words={words} own={brief.language} />;
    case 'ask':
      return <AskLines section={section} words={words} />;
    case 'arguments':
      return <BriefArguments section={section} words={words} />;
    case 'objections':
      return <Objections section={section} words={words} />;
    case 'vocabulary':
      break;
  }
  return (
    <ul className={styles.vocabulary}>
      {section.items.map(({ avoid, say }) => (
        <li key={avoid}>{words.sayInstead(avoid, say)}</li>
      ))}
    </ul>
  );
}

function PersonLines({ section, words }: { section: Extract<BriefSection, { kind: 'person' }>; words: BriefWords }) {
  const sides = [
    section.party === null ? '' : words.labelled(words.party, section.party),
    section.group === null ? '' : words.labelled(words.group, section.group),
    section.committees.length === 0 ? '' : words.labelled(words.committees, section.committees.join(' · ')),
  ].filter((side) => side !== '');
  return (
    <>
      {section.noDialogue ? <p className={styles.internal}>{words.noDialogue}</p> : null}
      {section.posts.length === 0 ? <p>{words.noPosts}</p> : null}
      {section.posts.map(({ role, organisation, asOf }) => (
        <p key={`${role} ${organisation}`}>
          {[role, organisation].filter((part) => part !== '').join(', ')}
          {asOf === null ? null : <span className={styles.soft}>{` (${words.asOf(asOf)})`}</span>}
        </p>
      ))}
      {sides.length === 0 ? null : <p>{sides.join(' · ')}</p>}
      {section.checkedOn === null ? null : <p className={styles.soft}>{words.checkedOn(section.checkedOn)}</p>}
    </>
  );
}

function AskLines({ section, words }: { section: Extract<BriefSection, { kind: 'ask' }>; words: BriefWords }) {
  const noText = section.level === null ? words.noAsk : words.askUnwritten;
  const notes = [
    section.level === null ? '' : words.level(section.level),
    section.mode === null ? '' : words.mode(section.mode, section.side),
    section.closedDoors === 0 ? '' : words.closedDoors(section.closedDoors),
  ].filter((note) => note !== '');
  return (
    <>
      {section.text === null ? (
        <p>{noText}</p>
      ) : (
        <p className={styles.askText}>
          <Translated text={section.text} words={words} />
        </p>
      )}
      {section.coSignatories.length === 0 ? null : <p>{words.coSigned(section.coSignatories)}</p>}
      {notes.length === 0 ? null : <p className={styles.soft}>{notes.join('. ')}</p>}
      {section.level === null || section.steps.length === 0 ? null : (
        <ul className={styles.steps}>
          {section.steps.map((step, at) => (
            <li key={`${at} ${step.code}`}>{words.step(step)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
