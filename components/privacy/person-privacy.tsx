import type { PersonId } from '../../domain/person/schema';
import { useLive } from '../office';
import type { PersonDuty } from '../workspace/route';
import { MissingRecord } from '../workspace/missing-record';
import { AccessPage } from './access-page';
import { ErasurePage } from './erasure-page';
import { Loading } from '../ui/loading';
import { NoticePage } from './notice-page';

/** The page of one duty towards one person. The person may also lie in the trash: what is there is held, too. */
export function PersonPrivacy({ duty, personId }: { duty: PersonDuty; personId: PersonId }) {
  const person = useLive((read) => read.get('people', personId), [personId]);
  if (duty === 'erasure') return <ErasurePage key={personId} personId={personId} />;
  if (person === undefined) return <Loading />;
  if (person === null) return <MissingRecord />;
  return duty === 'notice' ? (
    <NoticePage key={personId} person={person} />
  ) : (
    <AccessPage key={personId} person={person} />
  );
}
