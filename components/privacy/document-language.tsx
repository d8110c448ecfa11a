import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { loadPrivacyWords } from '../../locales/load-privacy-words';
import { RadioGroup } from '../ui/checks';
import { useWords } from '../words';

/** Which language a notice or a copy is written in. Its words are loaded first, so that nothing goes away under the hand that chooses. */
export function DocumentLanguage({
  label,
  value,
  onChange,
}: {
  label: string;
  value: InterfaceLanguage;
  onChange: (language: InterfaceLanguage) => void;
}) {
  const { languages } = useWords().relevance;
  return (
    <RadioGroup
      label={label}
      value={value}
      choices={INTERFACE_LANGUAGES.map((language) => ({ value: language, label: languages[language] }))}
      onChange={(chosen) => void loadPrivacyWords(chosen).then(() => onChange(chosen))}
      isInline
    />
  );
}
