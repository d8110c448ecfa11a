import type { ImportPlan, ImportStep } from './plan';

/** How many of those who are gone hold a mandate that the list could close. */
export function countClosable({ gone }: Pick<ImportPlan, 'gone'>): number {
  return gone.filter(({ closing }) => closing.length > 0).length;
}

/**
 * The plan that also ends the mandates of those whom a complete list no longer names, on the day of the list. The people stay, with
 * everything noted of them. Pure.
 */
export function closeMandates(plan: ImportPlan): ImportPlan {
  const steps = plan.gone.flatMap(({ closing }): ImportStep[] =>
    closing.length === 0 ? [] : [{ outcome: 'changed', writes: closing }],
  );
  return { ...plan, steps: [...plan.steps, ...steps] };
}
