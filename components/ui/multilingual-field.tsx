import { LANGUAGE_STATUSES, type LanguageStatus } from '../../domain/issue/schema';
import { writingOrder, type Language, type Multilingual } from '../../domain/shared/language';
import { useLanguage, useWords } from '../words';
import { Select } from './select';
import { TextArea, TextField } from './text-field';
import fieldStyles from './field.module.css';
import styles from './multilingual-field.module.css';

/**
 * One text in French, Dutch, English and German, the officer’s own first, side by side where there is room. An emptied language is left out of the value.
 * @param errors - By language: what is wrong with it.
 * @param statuses - When given, each language also says how far its text is.
 */
export function MultilingualField({
  label,
  value,
  onChange,
  isLong = false,
  isRequired = false,
  description,
  error,
  errors = {},
  statuses,
  onStatusChange,
}: {
  label: string;
  value: Multilingual;
  onChange: (value: Multilingual) => void;
  isLong?: boolean | undefined;
  /** One language is enough. */
  isRequired?: boolean | undefined;
  description?: string | undefined;
  error?: string | undefined;
  errors?: Readonly<Partial<Record<Language, string>>> | undefined;
  statuses?: Readonly<Partial<Record<Language, LanguageStatus>>> | undefined;
  onStatusChange?: ((language: Language, status: LanguageStatus) => void) | undefined;
}) {
  const { ui } = useWords();
  const own = useLanguage();

  function write(language: Language, text: string) {
    const { [language]: _, ...others } = value;
    onChange(text === '' ? others : { ...others, [language]: text });
  }

  return (
    <fieldset className={styles.group} data-problem={error === undefined ? undefined : true}>
      <legend className={styles.legend}>{label}</legend>
      {isRequired ? <p className={fieldStyles.description}>{ui.requiredOnce}</p> : null}
      {description === undefined ? null : <p className={fieldStyles.description}>{description}</p>}
      {error === undefined ? null : <p className={fieldStyles.error}>{error}</p>}
      <div className={isLong ? styles.wide : styles.narrow}>
        {writingOrder(own).map((language) => {
          const Field = isLong ? TextArea : TextField;
          return (
            <div key={language} className={styles.language}>
              <Field
                label={ui.languages[language]}
                value={value[language] ?? ''}
                onChange={(text) => write(language, text)}
                language={language}
                error={errors[language]}
              />
              {statuses === undefined || onStatusChange === undefined ? null : (
                <Select
                  label={ui.textStatus(ui.languages[language])}
                  isLabelHidden
                  value={statuses[language] ?? 'missing'}
                  choices={LANGUAGE_STATUSES.map((status) => ({ value: status, label: ui.textStatuses[status] }))}
                  onChange={(status) => onStatusChange(language, status)}
                />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
