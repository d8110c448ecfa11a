import { useState } from 'react';
import { BLANK_NAMES, findUnknownBlanks, partsOf, type NoticeParts } from '../../domain/privacy/fill-notice';
import { noticeTemplateSchema, type NoticeTemplate } from '../../domain/privacy/notice';
import {
  DEFAULT_RETENTION,
  RETENTION_CLASSES,
  RETENTION_PERIODS,
  type RetentionChoices,
} from '../../domain/privacy/retention';
import type { Settings } from '../../domain/settings/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { DocumentLanguage } from '../privacy/document-language';
import { usePrivacyWords } from '../privacy/privacy-words';
import { FieldGroup } from '../record/record-form';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { useLanguage, useWords } from '../words';

/** The texts of a notice, in the order in which they are written. */
const PARTS = ['purposes', 'rights', 'text'] as const satisfies readonly (keyof NoticeParts)[];

const EMPTY: NoticeTemplate = noticeTemplateSchema.parse({});

/** The organisation's information notice and how long records are kept (METHOD.md E-3). */
export function PrivacySettings({
  settings,
  onSave,
}: {
  settings: Pick<Settings, 'notice' | 'retention'>;
  onSave: (changes: Partial<Pick<Settings, 'notice' | 'retention'>>) => void;
}) {
  return (
    <>
      <NoticeSettings own={settings.notice ?? EMPTY} onSave={(notice) => onSave({ notice })} />
      <RetentionSettings own={settings.retention ?? {}} onSave={(retention) => onSave({ retention })} />
    </>
  );
}

function NoticeSettings({ own, onSave }: { own: NoticeTemplate; onSave: (notice: NoticeTemplate) => void }) {
  const words = usePrivacyWords().settings;
  const { relevance } = useWords();
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  const shipped = usePrivacyWords(language).template;
  const parts = partsOf(own, shipped, language);
  const spoken = relevance.languages[language];
  const blanks = Object.values(BLANK_NAMES[language])
    .map((name) => `{${name}}`)
    .join(', ');

  function savePart(part: keyof NoticeParts, text: string) {
    // The text that comes with the extension is not kept as the organisation's own: it may be bettered.
    const { [language]: _before, ...others } = own[part];
    const isOwn = text.trim() !== '' && text !== shipped[part];
    onSave({ ...own, [part]: isOwn ? { ...others, [language]: text } : others });
  }

  const isOwn = PARTS.some((part) => own[part][language] !== undefined);
  return (
    <FieldGroup title={words.notice} description={words.noticeNote}>
      <SavedArea
        key={own.contact}
        label={words.contact}
        value={own.contact}
        rows={2}
        description={words.contactHint}
        onSave={(contact) => onSave({ ...own, contact })}
      />
      <DocumentLanguage label={words.language} value={language} onChange={setLanguage} />
      {PARTS.map((part) => (
        <SavedArea
          key={`${language} ${part} ${parts[part]}`}
          label={words[part](spoken)}
          value={parts[part]}
          rows={part === 'text' ? 12 : 4}
          language={language}
          description={part === 'text' ? words.blanksHint(blanks) : undefined}
          onSave={(text) => savePart(part, text)}
        />
      ))}
      {isOwn ? (
        <div>
          <Button
            onPress={() => {
              const without = (texts: NoticeTemplate['text']) => {
                const { [language]: _own, ...others } = texts;
                return others;
              };
              onSave({ ...own, purposes: without(own.purposes), rights: without(own.rights), text: without(own.text) });
            }}
          >
            {words.restore}
          </Button>
        </div>
      ) : null}
    </FieldGroup>
  );
}

/** A longer text that is saved when one leaves it; blanks that nobody will fill are named at once. */
function SavedArea({
  label,
  value,
  rows,
  language,
  description,
  onSave,
}: {
  label: string;
  value: string;
  rows: number;
  language?: InterfaceLanguage | undefined;
  description?: string | undefined;
  onSave: (value: string) => void;
}) {
  const words = usePrivacyWords().notice;
  const [typed, setTyped] = useState(value);
  const unknown = findUnknownBlanks(typed);
  return (
    <div onBlur={() => (typed === value ? undefined : onSave(typed))}>
      <TextArea
        label={label}
        value={typed}
        onChange={setTyped}
        rows={rows}
        language={language}
        description={description}
        error={unknown.length === 0 ? undefined : words.unknown(unknown.map((name) => `{${name}}`).join(', '))}
      />
    </div>
  );
}

function RetentionSettings({ own, onSave }: { own: RetentionChoices; onSave: (choices: RetentionChoices) => void }) {
  const words = usePrivacyWords().settings;
  return (
    <FieldGroup title={words.retention} description={words.retentionNote}>
      {RETENTION_CLASSES.map((one) => (
        <Select
          key={one}
          label={words.classes[one]}
          value={own[one] ?? DEFAULT_RETENTION[one]}
          choices={RETENTION_PERIODS.map((value) => ({ value, label: words.periods[value] }))}
          onChange={(period) => onSave({ ...own, [one]: period })}
        />
      ))}
    </FieldGroup>
  );
}
