import { Suspense, useState } from 'react';
import { THEMES, type Settings } from '../../domain/settings/schema';
import { useLive, useOffice } from '../office';
import { useFramingChoices } from '../record/pickers';
import { FieldGroup, FieldRow } from '../record/record-form';
import { WatchedSites } from '../sites/watched-sites';
import { RadioGroup, Switch } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';
import { PageFrame } from '../workspace/page-frame';
import { SampleWorkspace } from '../workspace/sample-workspace';
import { later } from '../later';
import { BugNotes } from './bug-notes';
import { HouseVocabularyEditor } from './house-vocabulary';
import { LanguageChoice } from './language-choice';
import styles from './settings-page.module.css';

// With words of its own, that are loaded apart.
const PrivacySettings = later(async () => (await import('./privacy-settings')).PrivacySettings);

/** Stands for "no framing" among the framings. */
const NONE = 'none';

/** Choices of the officer and her organisation; each is saved as soon as it is made. */
export function SettingsPage() {
  const settings = useLive((read) => read.settings(), []);
  return settings === undefined ? <Loading /> : <SettingsForm settings={settings} />;
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { settings: words, storage } = useWords();
  const office = useOffice();
  const framings = useFramingChoices();
  const [failed, setFailed] = useState(false);
  const [saved, setSaved] = useState(false);

  async function save(changes: Partial<Settings>) {
    const result = await office.write.saveSettings(changes);
    setFailed(!result.ok);
    setSaved(result.ok);
  }

  return (
    <PageFrame title={words.title} note={words.note}>
      <div className={styles.form}>
        <p className={styles.saved} aria-live="polite">
          {saved ? words.saved : ''}
        </p>
        {failed ? <Notice tone="error" title={storage.notSaved.storage_full} /> : null}
        <FieldGroup title={words.screen}>
          <LanguageChoice
            label={words.language}
            value={settings.language}
            onChange={(language) => void save({ language })}
          />
          <RadioGroup
            label={words.theme}
            value={settings.theme}
            choices={THEMES.map((theme) => ({
              value: theme,
              label: words.themes[theme],
            }))}
            onChange={(theme) => void save({ theme })}
            isInline
          />
        </FieldGroup>
        <FieldGroup title={words.who}>
          <FieldRow>
            <SavedText
              key={settings.organisation}
              label={words.organisation}
              value={settings.organisation}
              onSave={(organisation) => void save({ organisation })}
            />
            <SavedText
              key={`officer ${settings.officer}`}
              label={words.officer}
              value={settings.officer}
              onSave={(officer) => void save({ officer })}
              description={words.officerHint}
            />
          </FieldRow>
        </FieldGroup>
        <FieldGroup title={words.advice}>
          <Select
            label={words.defaultFraming}
            value={settings.defaultFraming ?? NONE}
            choices={[{ value: NONE, label: words.noDefaultFraming }, ...framings]}
            onChange={(framing) =>
              // `undefined` takes the choice away; the type of changes has no word for that.
              void save({ defaultFraming: framing === NONE ? undefined : framing })
            }
            description={words.defaultFramingHint}
          />
          <SavedDate
            label={words.legislatureStart}
            value={settings.legislatureStart}
            onSave={(date) => {
              if (date !== '') void save({ legislatureStart: date });
            }}
            description={words.legislatureStartHint}
          />
          <SavedDate
            label={words.nextElection}
            value={settings.nextElection ?? ''}
            // `undefined` takes the day away; the type of changes has no word for that.
            onSave={(date) => void save({ nextElection: date === '' ? undefined : date })}
            description={words.nextElectionHint}
          />
          <Switch
            isSelected={settings.allowSecurityFraming}
            onChange={(allowSecurityFraming) => void save({ allowSecurityFraming })}
            description={words.securityHint}
          >
            {words.security}
          </Switch>
        </FieldGroup>
        <HouseVocabularyEditor own={settings.vocabulary} onSave={(vocabulary) => void save({ vocabulary })} />
        <FieldGroup title={words.pages}>
          <Switch isSelected={settings.marks} onChange={(marks) => void save({ marks })} description={words.marksHint}>
            {words.marks}
          </Switch>
          {settings.marks ? <Notice tone="due" title={words.marksWarning} /> : null}
        </FieldGroup>
        <WatchedSites />
        <Suspense>
          <PrivacySettings.Part settings={settings} onSave={(changes) => void save(changes)} />
        </Suspense>
        <BugNotes />
        <FirstSteps />
        <SampleWorkspace isOffered={false} />
      </div>
    </PageFrame>
  );
}

/** The way back to the page that opened after installation. */
function FirstSteps() {
  const { welcome } = useWords();
  return (
    <FieldGroup title={welcome.again} description={welcome.againNote}>
      <p>
        <a href="welcome.html" target="_blank" rel="noreferrer">
          {welcome.openAgain}
        </a>
      </p>
    </FieldGroup>
  );
}

/** A text that is saved when one leaves it, so that half a word is never kept. */
function SavedText({
  label,
  value,
  onSave,
  description,
}: {
  label: string;
  value: string;
  onSave: (value: string) => void;
  description?: string | undefined;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <div onBlur={() => (typed === value ? undefined : onSave(typed))}>
      <TextField label={label} value={typed} onChange={setTyped} description={description} />
    </div>
  );
}

/** Years below are one that is being typed: 0002, 0020, 0202. */
const FIRST_YEAR = '1900';

/** A day that is saved once its year is whole: half a year saved last would win over the whole one. */
function SavedDate({
  label,
  value,
  onSave,
  description,
}: {
  label: string;
  value: string;
  onSave: (value: string) => void;
  description: string;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <DateField
      label={label}
      value={typed}
      onChange={(date) => {
        setTyped(date);
        if (date === '' || date >= FIRST_YEAR) onSave(date);
      }}
      description={description}
    />
  );
}
