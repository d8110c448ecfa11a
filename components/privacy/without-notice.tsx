import { useState } from 'react';
import type { Person } from '../../domain/person/schema';
import { useLive } from '../office';
import { Card } from '../ui/card';
import { Switch } from '../ui/checks';
import { Loading } from '../ui/loading';
import { RecordTable } from '../ui/record-table';
import { useWords } from '../words';
import { dutyAddress, recordAddress } from '../workspace/route';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** People who were not told yet that a dossier is kept: first those of whom there is more than public facts. */
export function WithoutNotice() {
  const words = usePrivacyWords();
  const { records } = useWords();
  const [withPublic, setWithPublic] = useState(false);
  const untold = useLive(async (read) => {
    const [people, notices, withNotes] = await Promise.all([
      read.list('people'),
      read.list('notices'),
      read.peopleWithNotes(),
    ]);
    const told = new Set(notices.flatMap(({ personIds }) => personIds));
    const left = people.filter(({ id, sample }) => !told.has(id) && sample !== true);
    const byName = (a: Person, b: Person) => a.name.localeCompare(b.name);
    return {
      noted: left.filter(({ id }) => withNotes.has(id)).toSorted(byName),
      publicOnly: left.filter(({ id }) => !withNotes.has(id)).toSorted(byName),
    };
  }, []);
  const { page } = words;
  if (untold === undefined) return <Loading />;
  const { noted, publicOnly } = untold;
  const rows = withPublic ? [...noted, ...publicOnly] : noted;
  return (
    <Card title={page.count(page.withoutNotice, noted.length)}>
      <p className={styles.soft}>{page.withoutNoticeNote}</p>
      {publicOnly.length === 0 ? null : (
        <Switch isSelected={withPublic} onChange={setWithPublic}>
          {page.alsoPublic(publicOnly.length)}
        </Switch>
      )}
      {rows.length === 0 ? (
        <p>{page.allTold}</p>
      ) : (
        <RecordTable
          label={page.withoutNotice}
          rows={rows}
          rowKey={(person) => person.id}
          columns={[
            {
              id: 'name',
              title: page.name,
              render: (person) => <a href={recordAddress('people', person.id)}>{person.name}</a>,
              sortKey: (person) => person.name,
            },
            {
              id: 'kind',
              title: records.fields.people.kind,
              render: (person) => records.personKinds[person.kind],
              sortKey: (person) => records.personKinds[person.kind],
              isExtra: true,
            },
            {
              id: 'action',
              title: page.action,
              render: (person) => (
                <a href={dutyAddress('notice', person.id)} aria-label={words.prepareNoticeFor(person.name)}>
                  {words.prepareNotice}
                </a>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
