import type { PersonId } from '../../domain/person/schema';
import type { OpenQuestion } from '../../domain/roster/answers';
import type { ImportConflict } from '../../domain/roster/plan';
import { readPlace } from '../../domain/roster/read-place';
import { Button } from '../ui/button';
import { useRecordNames } from '../record/record-names';
import { useWords } from '../words';
import { labelOfPlace } from '../record/field-label';
import { describeField } from './describe-field';
import { useImportWords } from './import-words';
import { PersonLink } from './person-link';
import styles from './roster.module.css';

/** Where the import does not decide by itself: the officer says who is meant, or reads what was kept. */
export function ConflictList({
  conflicts,
  onChoose,
}: {
  conflicts: readonly ImportConflict[];
  onChoose: (question: OpenQuestion, choice: PersonId | 'new') => void;
}) {
  // Read here, once: a list of members may ask about hundreds.
  const nameOf = useRecordNames();
  return (
    <ul className={styles.list}>
      {conflicts.map((conflict, at) => (
        <li key={at} className={styles.change}>
          <Conflict conflict={conflict} nameOf={nameOf} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

function Conflict({
  conflict,
  nameOf,
  onChoose,
}: {
  conflict: ImportConflict;
  nameOf: (id: PersonId) => string | null;
  onChoose: (question: OpenQuestion, choice: PersonId | 'new') => void;
}) {
  const words = useWords();
  const { importing, roster } = useImportWords();
  switch (conflict.code) {
    case 'same_name':
    case 'same_address':
    case 'identifiers_disagree':
    case 'erased_before':
      return (
        <>
          <p>
            <span className={styles.strong}>{conflict.name}</span> <Place>{conflict.place}</Place>
          </p>
          <p>{roster.conflict[conflict.code](conflict.name)}</p>
          <div className={styles.list}>
            {conflict.candidates.map((candidate) => (
              <div key={candidate}>
                <Button onPress={() => onChoose(conflict, candidate)}>
                  {importing.itIs(nameOf(candidate) ?? conflict.name)}
                </Button>{' '}
                <PersonLink personId={candidate}>{words.panel.openDossier}</PersonLink>
              </div>
            ))}
            <div>
              <Button onPress={() => onChoose(conflict, 'new')}>
                {conflict.code === 'erased_before'
                  ? importing.bringBack(conflict.name)
                  : importing.itIsNew(conflict.name)}
              </Button>
            </div>
          </div>
        </>
      );
    case 'twice_in_file':
      return (
        <p>
          {roster.conflict.twice_in_file(conflict.name)} <Place>{conflict.place}</Place>
        </p>
      );
    case 'typed_by_officer':
      return (
        <p>
          {roster.conflict.typed_by_officer(
            conflict.name,
            labelOfPlace(words, 'people', conflict.field),
            describeField(words, conflict.field, conflict.kept),
            describeField(words, conflict.field, conflict.offered),
          )}
        </p>
      );
    case 'in_trash':
      break;
  }
  return <p>{roster.conflict.in_trash(conflict.name)}</p>;
}

/** Where it stands in a file, with the path on a closer look; rows of a page are in front of the officer. */
function Place({ children }: { children: string }) {
  const { roster } = useImportWords();
  if (children.startsWith('rows[')) return null;
  return (
    <span className={styles.soft} title={children}>
      ({roster.place(readPlace(children))})
    </span>
  );
}
