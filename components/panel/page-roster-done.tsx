import type { PersonId } from '../../domain/person/schema';
import type { ImportReport } from '../../domain/roster/plan';
import { recordRoute } from '../record-route';
import { useSurroundings } from '../current-page';
import { ImportOutcome } from '../roster/import-result';
import { Button } from '../ui/button';
import { useWords } from '../words';

/** What was taken from the page; one person leads to the dossier, several to the list. */
export function PageRosterDone({
  report,
  only,
  onDone,
}: {
  report: ImportReport;
  only: PersonId | null;
  onDone: () => void;
}) {
  const { pageRoster, panel } = useWords();
  const surroundings = useSurroundings();
  return (
    <ImportOutcome
      report={report}
      actions={
        <>
          <Button look="primary" onPress={onDone}>
            {pageRoster.done}
          </Button>
          <Button onPress={() => surroundings.openWorkspace(only === null ? 'people' : recordRoute('people', only))}>
            {only === null ? pageRoster.seePeople : panel.openDossier}
          </Button>
        </>
      }
    />
  );
}
