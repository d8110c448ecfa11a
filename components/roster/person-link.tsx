import type { ReactNode } from 'react';
import type { PersonId } from '../../domain/person/schema';
import { useSurroundings } from '../current-page';
import { recordRoute } from '../record-route';

/** Opens a dossier in the workspace, also from the side panel, where the address alone would lead nowhere. */
export function PersonLink({
  personId,
  className,
  children,
}: {
  personId: PersonId;
  className?: string | undefined;
  children: ReactNode;
}) {
  const surroundings = useSurroundings();
  const route = recordRoute('people', personId);
  return (
    <a
      className={className}
      href={`workspace.html#${route}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab of its own, as for any link
        event.preventDefault();
        surroundings.openWorkspace(route);
      }}
    >
      {children}
    </a>
  );
}
