import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { ChipToggle } from './chip';
import styles from './language-chips.module.css';

/** In which language a text is written, where there is room for two letters each. */
export function LanguageChips({
  label,
  value,
  onChange,
}: {
  label: string;
  value: InterfaceLanguage;
  onChange: (language: InterfaceLanguage) => void;
}) {
  return (
    <fieldset className={styles.languages} aria-label={label}>
      {INTERFACE_LANGUAGES.map((code) => (
        <ChipToggle key={code} pressed={code === value} onPress={() => onChange(code)}>
          {code.toUpperCase()}
        </ChipToggle>
      ))}
    </fieldset>
  );
}
