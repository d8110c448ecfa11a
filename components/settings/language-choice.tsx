import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { RadioGroup } from '../ui/checks';

/** Each language in its own name, so that whoever does not read the current one finds hers. */
const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** The language of the interface. */
export function LanguageChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: InterfaceLanguage;
  onChange: (language: InterfaceLanguage) => void;
}) {
  return (
    <RadioGroup
      label={label}
      value={value}
      choices={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: OWN_NAMES[code] }))}
      onChange={onChange}
      isInline
    />
  );
}
