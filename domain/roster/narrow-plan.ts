import type { PersonId } from '../person/schema';
import type { ImportPlan, ImportStep, ImportWrite } from './plan';

/**
 * The plan without the people whom the officer does not want to add or update now. Organisations stay: those nobody belongs to
 * harm nobody. Pure, and nothing is remembered: the next reading of the same list offers them again.
 */
export function narrowPlan(plan: ImportPlan, leftOut: ReadonlySet<PersonId>): ImportPlan {
  if (leftOut.size === 0) return plan;
  const isIn = ({ personId }: { readonly personId: PersonId }) => !leftOut.has(personId);
  const notAdded = new Set(plan.new.map(({ personId }) => personId).filter((id) => leftOut.has(id)));
  const steps = plan.steps
    .filter((step) => {
      const personId = personOf(step);
      return personId === null || !leftOut.has(personId);
    })
    .map((step) => withoutLinksTo(step, notAdded));
  const newMemberships = steps
    .flatMap(({ writes }) => writes)
    .filter(({ table, rev }) => table === 'memberships' && rev === null).length;
  return { ...plan, new: plan.new.filter(isIn), changed: plan.changed.filter(isIn), newMemberships, steps };
}

/** Whoever works for somebody who is not added comes in without that link. */
function withoutLinksTo(step: ImportStep, notAdded: ReadonlySet<PersonId>): ImportStep {
  const writes = step.writes.map((write): ImportWrite => {
    if (write.table !== 'people' || write.record.worksFor === undefined || !notAdded.has(write.record.worksFor))
      return write;
    const { worksFor: _nobody, ...record } = write.record;
    const { worksFor: _unsaid, ...values } = write.imported.values;
    return { ...write, record, imported: { ...write.imported, values } };
  });
  return { ...step, writes };
}

/** Whom a step is about; `null` for organisations and for a step without writes. */
function personOf({ writes }: ImportStep): PersonId | null {
  for (const write of writes) {
    if (write.table === 'people') return write.record.id;
    if (write.table === 'memberships') return write.record.personId;
  }
  return null;
}
