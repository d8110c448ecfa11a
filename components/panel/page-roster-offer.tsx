import { isQuestion } from '../../domain/roster/answers';
import type { ImportPlan } from '../../domain/roster/plan';
import type { PageRoster } from '../../domain/roster/roster-row';
import { Button } from '../ui/button';
import { useWords } from '../words';
import styles from './page-roster.module.css';

/**
 * What the page could bring to the workspace, in a line, and the button for it. One person who is new is added at once; whatever
 * changes or needs an answer is looked at first.
 */
export function PageRosterOffer({
  roster,
  plan,
  onAdd,
  onPreview,
}: {
  roster: PageRoster;
  plan: ImportPlan | undefined;
  onAdd: (plan: ImportPlan) => void;
  onPreview: () => void;
}) {
  const { pageRoster } = useWords();
  const people = roster.rows.length;
  const [row] = roster.rows;
  if (plan === undefined) return <p className={styles.quiet}>{pageRoster.comparing}</p>;
  const unclear = plan.conflicts.filter(isQuestion).length;
  const news = pageRoster.counts(plan.new.length, plan.changed.length, plan.gone.length, unclear);
  if (news === '') return <p className={styles.quiet}>{pageRoster.asListed(people)}</p>;

  if (people === 1 && row !== undefined) {
    const isNew = plan.new.length === 1;
    const about = [row.role, row.group, row.area].filter((part) => part !== undefined).join(', ');
    return (
      <section className={styles.offer} aria-label={pageRoster.offer}>
        <p>
          <strong>{row.name}</strong>
          {about === '' ? null : ` · ${about}`}
        </p>
        <Button look={isNew ? 'primary' : 'plain'} onPress={() => (isNew ? onAdd(plan) : onPreview())}>
          {isNew || unclear > 0 ? pageRoster.addOne : pageRoster.updateOne}
        </Button>
      </section>
    );
  }
  return (
    <section className={styles.offer} aria-label={pageRoster.offer}>
      <p>
        {pageRoster.list(people)} <span className={styles.news}>{news}</span>
      </p>
      <Button look={plan.new.length > 0 ? 'primary' : 'plain'} onPress={onPreview}>
        {pageRoster.addOrUpdate(people)}
      </Button>
      <p className={styles.note}>{pageRoster.onlyHere}</p>
    </section>
  );
}
