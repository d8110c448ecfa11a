import { formatCivilDate, type DateLength } from '../../locales/format';
import { useLanguage } from '../words';

export { formatCivilDate } from '../../locales/format';

/** A date in the officer's language, readable by machines too. */
export function CivilDate({ value, length = 'short' }: { value: string; length?: DateLength }) {
  const language = useLanguage();
  return <time dateTime={value}>{formatCivilDate(language, value, length)}</time>;
}
