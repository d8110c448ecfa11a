import { useState } from 'react';
import { groupExpired, type ExpiredGroup } from '../../domain/privacy/group-expired';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checks';
import { formatCivilDate } from '../ui/civil-date';
import { ConfirmDialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { useToast } from '../ui/toast';
import { useLanguage, useWords } from '../words';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';
import { RecordLines } from './record-lines';

/** Groups shown at first, and added at each "show more". */
const PAGE = 50;

/** What is past the period of its class, to be looked through and erased by hand: by class and person, newest first. */
export function RetentionReview() {
  const words = usePrivacyWords().page;
  const found = useLive(async (read) => {
    const [expired, people] = await Promise.all([read.expired(), read.list('people')]);
    return { groups: groupExpired(expired), names: new Map<string, string>(people.map(({ id, name }) => [id, name])) };
  }, []);
  if (found === undefined) return <Loading />;
  const { groups } = found;
  const total = groups.reduce((sum, { records }) => sum + records.length, 0);
  return (
    <Card title={words.count(words.past, total)}>
      <p className={styles.soft}>{words.pastNote}</p>
      {groups.length === 0 ? <p>{words.nonePast}</p> : <Review {...found} />}
    </Card>
  );
}

function Review({ groups, names }: { groups: readonly ExpiredGroup[]; names: ReadonlyMap<string, string> }) {
  const words = usePrivacyWords();
  const { ui, storage } = useWords();
  const office = useOffice();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const picked = groups.filter(({ key }) => chosen.has(key));
  const count = picked.reduce((sum, { records }) => sum + records.length, 0);

  function choose(key: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  }

  async function erase() {
    const erased = await office.write.eraseRecords(
      picked.flatMap(({ records }) => records.map(({ table, id }) => ({ table, id }))),
    );
    setFailed(!erased.ok);
    setChosen(new Set());
    if (erased.ok) toast(words.page.erasedCount(erased.value));
  }

  return (
    <>
      <Checkbox
        isSelected={picked.length === groups.length}
        onChange={(isChosen) => setChosen(new Set(isChosen ? groups.map(({ key }) => key) : []))}
      >
        {words.page.chooseAll}
      </Checkbox>
      <ul>
        {groups.slice(0, shown).map((group) => (
          <li key={group.key} className={styles.group}>
            <Group
              group={group}
              name={nameOf(group)}
              isChosen={chosen.has(group.key)}
              onChoose={(isChosen) => choose(group.key, isChosen)}
            />
          </li>
        ))}
      </ul>
      {groups.length > shown ? (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {ui.showMore(Math.min(PAGE, groups.length - shown))}
        </Button>
      ) : null}
      {hasFailed ? <Notice tone="error" title={storage.notSaved.conflict} /> : null}
      <div className={styles.actions}>
        <Button look="danger" isDisabled={count === 0} onPress={() => setAsking(true)}>
          {words.page.eraseChosen(count)}
        </Button>
      </div>
      <ConfirmDialog
        title={words.page.confirmErase(count)}
        action={words.page.eraseChosen(count)}
        isOpen={isAsking}
        isDanger
        onConfirm={erase}
        onClose={() => setAsking(false)}
      >
        <ul className={styles.counts}>
          {picked.map((group) => (
            <li key={group.key}>
              {words.page.group(words.settings.classes[group.table], nameOf(group), group.records.length)}
            </li>
          ))}
        </ul>
        {picked.some(({ table }) => table === 'people') ? <p>{words.page.confirmPeople}</p> : null}
        <p>{words.page.confirmNote}</p>
      </ConfirmDialog>
    </>
  );

  function nameOf({ personIds }: ExpiredGroup): string {
    if (personIds.length === 0) return words.page.nobody;
    return personIds.map((id) => names.get(id) ?? words.page.unknownPerson).join(', ');
  }
}

/** One class and person: how many, how new, and the records themselves on a closer look. */
function Group({
  group,
  name,
  isChosen,
  onChoose,
}: {
  group: ExpiredGroup;
  name: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { page, settings } = usePrivacyWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Checkbox
        isSelected={isChosen}
        onChange={onChoose}
        description={page.newest(formatCivilDate(language, group.newest))}
      >
        {page.group(settings.classes[group.table], name, group.records.length)}
      </Checkbox>
      <div className={styles.inner}>
        <Disclosure summary={page.look(group.records.length)} open={isOpen} onToggle={setOpen}>
          {isOpen ? <RecordLines rows={group.records} /> : null}
        </Disclosure>
      </div>
    </>
  );
}
