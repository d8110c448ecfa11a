import { useState } from 'react';
import type { Person } from '../../domain/person/schema';
import { NOTICE_WAYS, type NoticeWay } from '../../domain/privacy/notice';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { useOffice } from '../office';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Button } from '../ui/button';
import { formatCivilDate } from '../ui/civil-date';
import { DateField } from '../ui/date-field';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { useLanguage, useWords } from '../words';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** Notes on which day and how the notice was sent, with the text as it was. */
export function NoticeSent({
  person,
  language,
  text,
  by,
}: {
  person: Person;
  language: InterfaceLanguage;
  text: string;
  by: string;
}) {
  const words = usePrivacyWords();
  const { storage } = useWords();
  const own = useLanguage();
  const office = useOffice();
  const [date, setDate] = useState(office.today());
  const [way, setWay] = useState<NoticeWay>('email');
  const [problem, setProblem] = useState<string | undefined>();
  const [kept, setKept] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);

  async function keep() {
    const wrong = date === '' ? words.notice.badDate : date > office.today() ? words.notice.future : undefined;
    setProblem(wrong);
    setKept(null);
    if (wrong !== undefined) return;
    const saved = await office.write.create('notices', {
      personIds: [person.id],
      issueIds: [],
      date,
      way,
      language,
      text,
      ...(by === '' ? {} : { by }),
    });
    setFailed(!saved.ok);
    if (saved.ok) setKept(words.notice.kept(formatCivilDate(own, date)));
  }

  return (
    <FieldGroup title={words.notice.sentTitle}>
      <FieldRow>
        <DateField label={words.notice.sentDate} value={date} onChange={setDate} error={problem} />
        <Select
          label={words.notice.way}
          value={way}
          choices={NOTICE_WAYS.map((value) => ({ value, label: words.ways[value] }))}
          onChange={setWay}
        />
      </FieldRow>
      {hasFailed ? <Notice tone="error" title={storage.notSaved.storage_full} /> : null}
      <div className={styles.actions}>
        <Button onPress={() => void keep()}>{words.notice.keep}</Button>
        <output className={styles.soft}>{kept}</output>
      </div>
    </FieldGroup>
  );
}
