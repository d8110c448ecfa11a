import { useState } from 'react';
import type { HouseTerm, HouseVocabulary } from '../../domain/brief/house-vocabulary';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { RadioGroup } from '../ui/checks';
import { TextField } from '../ui/text-field';
import { useLanguage, useWords } from '../words';

const NO_TERMS: HouseVocabulary = { fr: [], nl: [], en: [] };

/** The terms of a coalition: what its members do not say and say instead on this issue, per language (METHOD.md A-58). */
export function JointTermsField({
  value,
  onChange,
  error,
}: {
  value: HouseVocabulary | undefined;
  onChange: (terms: HouseVocabulary | undefined) => void;
  error: string | undefined;
}) {
  const { settings, relevance, workspace } = useWords();
  const words = settings.vocabulary;
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  const terms = value ?? NO_TERMS;
  const change = (rows: HouseTerm[]) => {
    const changed = { ...terms, [language]: rows };
    onChange(INTERFACE_LANGUAGES.every((code) => changed[code].length === 0) ? undefined : changed);
  };
  return (
    <>
      <RadioGroup
        label={words.language}
        value={language}
        choices={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: relevance.languages[code] }))}
        onChange={setLanguage}
        isInline
      />
      <Rows<HouseTerm>
        label={workspace.jointTerms}
        rows={terms[language]}
        onChange={change}
        blank={() => ({ avoid: '', say: '' })}
        add={words.add}
        nameOf={({ avoid }, at) => words.row(avoid, at + 1)}
        error={error}
        render={(term, put) => (
          <FieldRow>
            <TextField
              label={words.avoid}
              value={term.avoid}
              onChange={(avoid) => put({ ...term, avoid })}
              language={language}
              isRequired
            />
            <TextField
              label={words.say}
              value={term.say}
              onChange={(say) => put({ ...term, say })}
              language={language}
              isRequired
            />
          </FieldRow>
        )}
      />
    </>
  );
}
