import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../words';
import { formatCivilDate } from './civil-date';
import styles from './due-day.module.css';

/** Words or a date about something that was due; amber and strong once its day has passed. */
export function DueMark({ isLate, children }: { isLate: boolean; children: ReactNode }) {
  return <span className={isLate ? styles.late : undefined}>{children}</span>;
}

/** By when something is due, or since when it is late. @param today - Civil date in the officer's zone. */
export function DueDay({ day, today }: { day: string; today: string }) {
  const { panel } = useWords();
  const language = useLanguage();
  const isLate = day < today;
  const date = formatCivilDate(language, day);
  return <DueMark isLate={isLate}>{isLate ? panel.lateSince(date) : panel.dueOn(date)}</DueMark>;
}
