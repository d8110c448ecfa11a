import { useState } from 'react';
import type { BriefAudience, BriefModel } from '../../domain/brief/brief-model';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { INTERFACE_LANGUAGES, textIn, type InterfaceLanguage } from '../../domain/shared/language';
import { useSurroundings } from '../current-page';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Loading } from '../ui/loading';
import { NotYet } from '../ui/not-yet';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/checks';
import { Select } from '../ui/select';
import { useLanguage, useWords } from '../words';
import { classNames } from '../ui/class-names';
import { BeforePrint } from './before-print';
import { BriefActions } from './brief-actions';
import styles from './brief-maker.module.css';
import { BriefSheet } from './brief-sheet';
import { readBrief } from './read-brief';

/**
 * "Before the meeting": person, issue, language, for us or to leave behind; the sheet below follows every choice.
 * @param printsHere - The surface is a page of its own and prints as it stands; otherwise printing opens one.
 */
export function BriefMaker({
  personId = null,
  issueId = null,
  language: firstLanguage,
  audience: firstAudience = 'internal',
  printsHere = false,
}: {
  personId?: PersonId | null;
  issueId?: IssueId | null;
  language?: InterfaceLanguage | undefined;
  audience?: BriefAudience | undefined;
  printsHere?: boolean;
}) {
  const { meeting, panel, ui } = useWords();
  const surroundings = useSurroundings();
  const interfaceLanguage = useLanguage();
  const today = useOffice().today();
  const [person, setPerson] = useState(personId);
  const [chosen, setChosen] = useState(issueId);
  const [language, setLanguage] = useState(firstLanguage ?? interfaceLanguage);
  const [audience, setAudience] = useState<BriefAudience>(firstAudience);
  const lists = useLive(async (read) => ({ people: await read.list('people'), issues: await read.list('issues') }), []);
  // Where there is one issue, there is nothing to choose.
  const issue = chosen ?? (lists?.issues.length === 1 ? (lists.issues[0]?.id ?? null) : null);
  const wanted = [person, issue, language, audience, today].join(' ');
  const answer = useLive<{ readonly wanted: string; readonly brief: BriefModel | null }>(
    async (read) => ({
      wanted,
      brief:
        person === null || issue === null
          ? null
          : await readBrief(read, { personId: person, issueId: issue, language, audience, today }),
    }),
    [wanted],
  );
  const brief = answer?.brief;
  if (lists === undefined) return <Loading />;
  return (
    <div className={classNames(styles.maker, printsHere && styles.page)} lang={interfaceLanguage}>
      <div className={styles.choices}>
        <ComboBox
          label={meeting.person}
          value={person}
          choices={lists.people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPerson}
          takesFocus={personId === null && !printsHere}
        />
        <Select
          label={meeting.issue}
          value={issue}
          choices={lists.issues.map(({ id, title }) => ({
            value: id,
            label: textIn(title, interfaceLanguage)?.text ?? id,
          }))}
          onChange={setChosen}
        />
        <RadioGroup
          label={meeting.language}
          isInline
          value={language}
          choices={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] }))}
          onChange={setLanguage}
        />
        <RadioGroup
          label={meeting.audience}
          isInline
          value={audience}
          choices={[
            { value: 'internal', label: meeting.internal, note: meeting.internalNote },
            { value: 'leave_behind', label: meeting.leaveBehind, note: meeting.leaveBehindNote },
          ]}
          onChange={setAudience}
        />
      </div>
      {lists.issues.length === 0 ? (
        <Notice actions={<Button onPress={() => surroundings.openWorkspace('issues/new')}>{panel.createIssue}</Button>}>
          {meeting.noIssues}
        </Notice>
      ) : null}
      {person === null || issue === null || brief === undefined || brief === null ? (
        <p className={styles.hint}>{meeting.chooseBoth}</p>
      ) : (
        // What is for us must not be copied or printed under "to leave behind" because the sheet was not there yet.
        <NotYet isOld={answer?.wanted !== wanted}>
          <BriefActions brief={brief} personId={person} issueId={issue} printsHere={printsHere} />
          <BeforePrint gaps={brief.gaps} />
          <section aria-label={meeting.preview} aria-live="off">
            <BriefSheet brief={brief} />
          </section>
        </NotYet>
      )}
    </div>
  );
}
