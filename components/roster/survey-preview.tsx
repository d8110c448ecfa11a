import { useState } from 'react';
import type { Organization } from '../../domain/person/schema';
import { parseExpertSurvey } from '../../domain/roster/parse-expert-survey';
import { planSurveys, type SurveyChoices, type SurveyWrite } from '../../domain/roster/plan-surveys';
import { readYear, yearOfSurvey } from '../../domain/roster/recognise-sheet';
import { yearsOf, type SheetRow } from '../../domain/roster/sheet';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { useLanguage, useWords } from '../words';
import { recordAddress } from '../workspace/route';
import { Counts, MatchQuestion, RowProblems } from './positions-notices';
import styles from './roster.module.css';

/** What taking over an expert survey would write, party by party; the year is asked where the file does not say it. */
export function SurveyPreview({
  file,
  rows,
  organizations,
  onApply,
  onCancel,
}: {
  file: string;
  rows: readonly SheetRow[];
  organizations: readonly Organization[];
  onApply: (writes: readonly SurveyWrite[]) => void;
  onCancel: () => void;
}) {
  const { positions, common } = useWords();
  const [typedYear, setTypedYear] = useState(String(yearOfSurvey(rows, file) ?? ''));
  const [choices, setChoices] = useState<SurveyChoices>(new Map());
  const years = yearsOf(rows);
  const [oldest] = years;
  const isSeries = years.length > 1;
  const year = isSeries ? (years.at(-1) ?? null) : readYear(typedYear);
  // Which party is which does not depend on the year; what would be written does, and is shown once it is known.
  const parsed = parseExpertSurvey(rows, { name: positions.surveyName, year: year ?? 2000 });
  if (!parsed.ok) return null; // the sheet was recognised by these columns
  const { parties, problems } = parsed.value;
  const plan = planSurveys(parties, organizations, choices);
  return (
    <div className={styles.stack}>
      <Notice title={file}>
        <p>{positions.previewNote}</p>
      </Notice>
      {isSeries && oldest !== undefined && year !== null ? (
        <p>{positions.series(oldest, year)}</p>
      ) : (
        <div className={styles.year}>
          <TextField
            label={positions.year}
            {...(yearOfSurvey(rows, file) === null ? { description: positions.yearHint } : {})}
            value={typedYear}
            onChange={setTypedYear}
            isRequired
            error={year === null && typedYear !== '' ? positions.yearWrong : undefined}
          />
        </div>
      )}
      {year === null ? (
        <output className={styles.soft}>{positions.yearFirst}</output>
      ) : (
        <Counts
          counts={[
            [positions.counts.added, plan.writes.filter(({ before }) => before === null).length],
            [positions.counts.changed, plan.writes.filter(({ before }) => before !== null).length],
            [positions.counts.unchanged, plan.unchanged],
            [positions.counts.unknown, plan.unknown.length],
          ]}
        />
      )}
      {plan.questions.length === 0 ? null : (
        <Disclosure open summary={positions.questions(plan.questions.length)}>
          <ul className={styles.list}>
            {plan.questions.map(({ key, party, candidates }) => (
              <MatchQuestion
                key={key}
                question={positions.whichParty(party.party, party.country)}
                candidates={candidates}
                addressOf={(id) => recordAddress('organizations', id)}
                onChoose={(choice) => setChoices(new Map([...choices, [key, choice]]))}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      <RowProblems problems={problems} sentences={positions.rowProblems} />
      {(year === null ? [] : plan.keptLater).map(({ name, year: later }) => (
        <p key={name} className={styles.soft}>
          {positions.keptLater(name, later)}
        </p>
      ))}
      {plan.writes.length === 0 || year === null ? null : <Written writes={plan.writes} />}
      {plan.unknown.length === 0 ? null : (
        <Disclosure summary={positions.unknownParties(plan.unknown.length)}>
          <ul className={styles.names}>
            {plan.unknown.map(({ country, party }) => (
              <li key={`${country} ${party}`}>
                {party} <span className={styles.soft}>{country}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className={styles.actions}>
        {plan.writes.length === 0 && year === null ? null : plan.writes.length === 0 ? (
          <output>{plan.unchanged > 0 ? positions.nothingToDo : positions.noPartyKnown}</output>
        ) : (
          <Button look="primary" isDisabled={year === null} onPress={() => onApply(plan.writes)}>
            {positions.applySurvey(plan.writes.length)}
          </Button>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}

function Written({ writes }: { writes: readonly SurveyWrite[] }) {
  const { positions } = useWords();
  const figure = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 2 });
  return (
    <Disclosure open={writes.length <= 20} summary={positions.writesTitle(writes.length)}>
      <ul className={styles.list}>
        {writes.map(({ organizationId, name, survey, before }) => (
          <li key={organizationId} className={styles.change}>
            <p className={styles.strong}>
              {name}, {survey.year}
            </p>
            <p>{positions.policy(figure.format(survey.immigratePolicy))}</p>
            <p>{positions.dissent(figure.format(survey.immigrateDissent))}</p>
            {before === null ? null : <p className={styles.soft}>{positions.replaces(before.year)}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
