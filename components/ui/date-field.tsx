import { parseDate, type CalendarDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words';
import styles from './date-field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field';
import fieldStyles from './field.module.css';
import { Icon } from './icon';

/**
 * A civil date, typed in the order of the officer's language or picked in a calendar.
 * @param value - `YYYY-MM-DD`, or empty for none; anything else shows as none.
 */
export function DateField({
  value,
  onChange,
  ...words
}: FieldWords & { value: string; onChange: (value: string) => void }) {
  const { ui } = useWords();
  return (
    <DatePicker
      className={fieldStyles.field ?? ''}
      value={readDate(value)}
      onChange={(date) => onChange(date === null ? '' : date.toString())}
      isInvalid={words.error !== undefined}
      isRequired={words.isRequired ?? false}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel {...words} />
      <Group className={fieldStyles.box ?? ''}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={fieldStyles.end ?? ''} aria-label={ui.openCalendar}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes {...words} />
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={ui.calendar}>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={fieldStyles.end ?? ''}>
                <Icon name="left" />
              </Button>
              <CalendarHeading className={styles.month ?? ''} />
              <Button slot="next" className={fieldStyles.end ?? ''}>
                <Icon name="right" />
              </Button>
            </header>
            <CalendarGrid className={styles.grid ?? ''}>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** The date to show; a value that is not a whole date shows as empty instead of breaking the form. */
function readDate(value: string): CalendarDate | null {
  try {
    return value === '' ? null : parseDate(value);
  } catch {
    return null;
  }
}
