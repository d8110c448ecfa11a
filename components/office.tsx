import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { Office, Readers } from '../domain/office';

const OfficeContext = createContext<Office | null>(null);

/** Gives the screens below their readers and commands. */
export function OfficeProvider({ office, children }: { office: Office; children: ReactNode }) {
  return <OfficeContext value={office}>{children}</OfficeContext>;
}

/** The readers and commands of this screen. */
export function useOffice(): Office {
  const office = use(OfficeContext);
  if (office === null) throw new Error('useOffice needs an OfficeProvider above it');
  return office;
}

/** A live reading: `undefined` until the first answer. An error is thrown to the boundary of the screen. */
export function useLive<Value>(
  reading: (read: Readers) => Promise<Value>,
  dependencies: readonly unknown[],
): Value | undefined {
  const office = useOffice();
  const [state, setState] = useState<{ value?: Value; error?: unknown }>({});
  useEffect(
    () =>
      office.live(
        () => reading(office.read),
        (value) => setState({ value }),
        (error) => setState({ error }),
      ),
    // The caller names what the reading depends on, as for any effect.
    [office, ...dependencies],
  );
  if (state.error !== undefined) throw state.error;
  return state.value;
}
