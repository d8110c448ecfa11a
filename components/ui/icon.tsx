import styles from './icon.module.css';

/** Signs of the kit, drawn on a 16 px grid in the colour of the text. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  calendar: 'M3 4.5h10v8.5H3zM3 7.5h10M5.5 2.5v3M10.5 2.5v3',
  check: 'M3 8.5l3.2 3.2L13 5',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5l4 4 4-4',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13z',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  right: 'M6 3.5L10.5 8 6 12.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5',
  trash: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  up: 'M4 9.5l4-4 4 4',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.7h.01',
} as const;

/** The icons there are. */
export type IconName = keyof typeof PATHS;

/** A sign beside words; alone it says nothing to a screen reader, so whoever uses it alone names the control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
