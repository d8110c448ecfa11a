import { useState } from 'react';
import {
  HOUSE_VOCABULARY,
  findTermProblem,
  isBlank,
  type HouseTerm,
  type HouseVocabulary,
} from '../../domain/brief/house-vocabulary';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/shared/language';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/checks';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { useLanguage, useWords } from '../words';

/**
 * The words the organisation leaves out and those it uses, per language. Saved on leaving a field, as a whole list, once every row can
 * be: a list with half a rule would check drafts wrongly.
 * @param own - `undefined` while the organisation uses the list that comes with the extension.
 */
export function HouseVocabularyEditor({
  own,
  onSave,
}: {
  own: HouseVocabulary | undefined;
  /** `undefined` goes back to the list that comes with the extension. */
  onSave: (vocabulary: HouseVocabulary | undefined) => void;
}) {
  const { settings, relevance } = useWords();
  const words = settings.vocabulary;
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  const [typed, setTyped] = useState<HouseVocabulary>(own ?? HOUSE_VOCABULARY);
  const [shown, setShown] = useState(false);
  const terms = typed[language];
  const problems = terms.map((_, at) => findTermProblem(terms, at));
  const isSound = problems.every((problem) => problem === null);

  function save(changed: HouseVocabulary) {
    const list = changed[language];
    if (!list.every((_, at) => findTermProblem(list, at) === null)) return;
    const kept = { ...changed, [language]: list.filter((term) => !isBlank(term)).map(trimmed) };
    if (JSON.stringify(kept) !== JSON.stringify(own ?? HOUSE_VOCABULARY)) onSave(kept);
  }

  function change(rows: HouseTerm[]) {
    const changed = { ...typed, [language]: rows };
    setTyped(changed);
    // A row taken away is a choice in itself; words being typed wait until the field is left.
    if (rows.length < terms.length) save(changed);
  }

  const errorOf = (at: number, field: keyof HouseTerm): string | undefined => {
    const problem = problems[at];
    if (!shown || problem === null || problem === undefined) return undefined;
    if (problem.code === 'too_long') return problem.field === field ? words.tooLong(problem.most) : undefined;
    return (problem.code === 'say_missing') === (field === 'say') && field !== 'reason'
      ? words.problems[problem.code]
      : undefined;
  };

  return (
    <FieldGroup title={words.title} description={words.note}>
      <RadioGroup
        label={words.language}
        value={language}
        choices={INTERFACE_LANGUAGES.map((value) => ({ value, label: relevance.languages[value] }))}
        onChange={setLanguage}
        isInline
      />
      <div
        onBlur={({ currentTarget, relatedTarget }) => {
          // Between two fields of a row nothing is wrong yet; whoever leaves the list is told what is.
          if (!currentTarget.contains(relatedTarget)) setShown(true);
          save(typed);
        }}
      >
        <Rows
          label={words.terms(relevance.languages[language])}
          rows={terms}
          onChange={change}
          blank={(): HouseTerm => ({ avoid: '', say: '' })}
          add={words.add}
          nameOf={({ avoid }, at) => words.row(avoid, at + 1)}
          render={(term, put) => {
            // The heads of the columns are said once; in later rows they stand in the empty fields, and are always heard.
            const at = terms.indexOf(term);
            return (
              <FieldRow>
                <TextField
                  label={words.avoid}
                  isLabelHidden={at > 0}
                  placeholder={at > 0 ? words.avoid : undefined}
                  value={term.avoid}
                  onChange={(avoid) => put({ ...term, avoid })}
                  language={language}
                  error={errorOf(at, 'avoid')}
                />
                <TextField
                  label={words.say}
                  isLabelHidden={at > 0}
                  placeholder={at > 0 ? words.say : undefined}
                  value={term.say}
                  onChange={(say) => put({ ...term, say })}
                  language={language}
                  error={errorOf(at, 'say')}
                />
                <TextField
                  label={words.reason}
                  isLabelHidden={at > 0}
                  placeholder={at > 0 ? words.reason : undefined}
                  value={term.reason ?? ''}
                  onChange={(reason) => put(withReason(term, reason))}
                  error={errorOf(at, 'reason')}
                />
              </FieldRow>
            );
          }}
        />
      </div>
      {shown && !isSound ? <Notice tone="error" title={words.notSaved} /> : null}
      {own === undefined ? (
        <p>{words.shipped}</p>
      ) : (
        <div>
          <Button
            onPress={() => {
              setTyped(HOUSE_VOCABULARY);
              onSave(undefined);
            }}
          >
            {words.restore}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}

function withReason({ avoid, say }: HouseTerm, reason: string): HouseTerm {
  return reason === '' ? { avoid, say } : { avoid, say, reason };
}

function trimmed({ avoid, say, reason = '' }: HouseTerm): HouseTerm {
  return withReason({ avoid: avoid.trim(), say: say.trim() }, reason.trim());
}
