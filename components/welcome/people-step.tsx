import { useSurroundings } from '../current-page';
import { useLive } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { OfficialLists } from '../roster/official-lists';
import { useWords } from '../words';
import { SampleWorkspace } from '../workspace/sample-workspace';
import { Step } from './step';
import styles from './welcome.module.css';

/** Three ways to the first people: the parliament's own list, a file, or the invented ones. */
export function PeopleStep() {
  const { welcome } = useWords();
  const surroundings = useSurroundings();
  const people = useLive((read) => read.count('people'), []) ?? 0;
  return (
    <Step title={welcome.peopleTitle} done={people === 0 ? undefined : welcome.known(people)}>
      <p>{welcome.peopleNote}</p>
      <div className={styles.ways}>
        <OfficialLists level={3} />
        <div className={styles.others}>
          <Card title={welcome.fromFile} level={3}>
            <p>{welcome.fromFileHow}</p>
            <div className={styles.action}>
              <Button onPress={() => surroundings.openWorkspace('import')}>{welcome.importFile}</Button>
            </div>
          </Card>
          <SampleWorkspace isOffered level={3} />
          {people === 0 ? null : (
            <div>
              <Button look="quiet" onPress={() => surroundings.openWorkspace('people')}>
                {welcome.seePeople}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Step>
  );
}
