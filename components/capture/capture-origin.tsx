import { LANGUAGES } from '../../domain/shared/language';
import type { Capture } from '../../domain/statement/capture';
import { STATEMENT_SOURCES } from '../../domain/statement/schema';
import { passageLink } from '../../domain/statement/text-fragment';
import { Select } from '../ui/select';
import { WebLink } from '../ui/source-link';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';
import styles from './capture-form.module.css';

const NO_LANGUAGE = 'none';

/** Where the words stand: kind of source, outlet, title, address without tracking, language; and the way back to them. */
export function CaptureOrigin({
  capture,
  onChange,
  errorAt,
}: {
  capture: Capture;
  onChange: (fields: Partial<Capture>) => void;
  errorAt: (field: 'outlet' | 'title' | 'url') => string | undefined;
}) {
  const { capture: words, records, ui } = useWords();
  const { guesses } = capture;
  const sources = STATEMENT_SOURCES.filter((source) => source !== 'notes');
  return (
    <div className={styles.origin}>
      <div className={styles.pair}>
        {capture.kind === 'note' ? null : (
          <Select
            label={words.source}
            value={capture.source}
            choices={sources.map((source) => ({ value: source, label: records.statementSources[source] }))}
            onChange={(source) => onChange({ source })}
            description={guesses.source === null ? undefined : words.guess.source[guesses.source]}
          />
        )}
        <Select
          label={words.language}
          value={capture.language ?? NO_LANGUAGE}
          choices={[
            { value: NO_LANGUAGE, label: words.noLanguage },
            ...LANGUAGES.map((code) => ({ value: code, label: ui.languages[code] })),
          ]}
          onChange={(code) => onChange({ language: code === NO_LANGUAGE ? null : code })}
          description={guesses.language === null ? undefined : words.guess.language[guesses.language]}
        />
      </div>
      <TextField
        label={words.outlet}
        value={capture.outlet}
        onChange={(outlet) => onChange({ outlet })}
        error={errorAt('outlet')}
      />
      <TextField
        label={words.pageTitle}
        value={capture.title}
        onChange={(title) => onChange({ title })}
        error={errorAt('title')}
      />
      <TextField
        label={words.address}
        type="url"
        value={capture.url}
        onChange={(url) => onChange({ url })}
        error={errorAt('url')}
      />
      {/^https?:\/\//u.test(capture.url) && capture.text.trim() !== '' ? (
        <p>
          <WebLink url={passageLink(capture.url, capture)}>{words.passage}</WebLink>
        </p>
      ) : null}
    </div>
  );
}
