import { createContext, Suspense, use, useMemo, useState, type ReactNode } from 'react';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { captureKey, isCaptureEmpty, type Capture } from '../../domain/statement/capture';
import { useSurroundings, type CurrentPage } from '../current-page';
import { later, useLoadAtLeisure } from '../later';
import { useLive, useOffice } from '../office';
import { recordRoute } from '../record-route';
import { Disclosure } from '../ui/disclosure';
import { SourceLink } from '../ui/source-link';
import { useWords } from '../words';
import styles from './capture-desk.module.css';
import { isCaptureOf, readCaptures } from './read-captures';
import type { SavedCapture } from './use-capture';

const CaptureErrand = later(async () => (await import('./capture-errand')).CaptureErrand);

/** Begins a capture by hand, about the person and issue being looked at: for pasting, e.g. from a PDF. */
type BeginCapture = (about?: { personId: PersonId | null; issueId: IssueId | null }) => void;

const DeskContext = createContext<BeginCapture>(() => undefined);

/** Opens the capture form empty, with what the page tells. */
export function useBeginCapture(): BeginCapture {
  return use(DeskContext);
}

/** Puts what was clipped in this tab before everything else in the panel, and says what was saved. */
export function CaptureDesk({ children }: { children: ReactNode }) {
  const { page } = useSurroundings();
  const office = useOffice();
  const captures = useLive(readCaptures, []);
  const [aside, setAside] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<{ id: string; newest: string } | null>(null);
  const [saved, setSaved] = useState<{ capture: SavedCapture; beside: string } | null>(null);
  const beside = placeOf(page);

  useLoadAtLeisure(CaptureErrand);

  const begin = useMemo<BeginCapture>(
    () => (about) => {
      const overview = page.kind === 'read' ? page.page : null;
      const start = async () => {
        const { proposeCapture } = await import('../../domain/statement/propose-capture');
        const proposed = proposeCapture({
          id: `typed-${office.now()}`,
          capturedAt: office.now(),
          today: office.today(),
          tabId: overview?.tabId ?? (page.kind === 'read' ? null : (page.tabId ?? null)),
          selection: null,
          handedOver: '',
          url: '',
          title: '',
          page: overview,
          turns: [],
          issues: await office.read.list('issues'),
        });
        const capture = about === undefined ? proposed : takeAbout(proposed, about);
        await office.write.saveDraft(captureKey(capture.id), capture);
        setSaved(null);
        setOpened({ id: capture.id, newest: capture.id });
      };
      void start();
    },
    [office, page],
  );

  const [newest] = captures ?? [];
  const chosen = opened !== null && opened.newest === newest?.id ? opened.id : null;
  const current =
    captures?.find(({ id }) => id === chosen) ??
    captures?.find((capture) => isCaptureOf(capture, page) && !aside.includes(capture.id)) ??
    null;
  const waiting = (captures ?? []).filter((capture) => capture !== current && !isCaptureEmpty(capture));

  const putAside = (capture: Capture) => {
    setOpened(null);
    if (isCaptureEmpty(capture)) void office.write.dropDraft(captureKey(capture.id));
    else setAside((before) => [...before, capture.id]);
  };

  return (
    <DeskContext value={begin}>
      <div className={styles.live} aria-live="polite">
        {saved === null || saved.beside !== beside || current !== null ? null : <SavedLine saved={saved.capture} />}
      </div>
      {current === null ? null : (
        <Suspense>
          <CaptureErrand.Part
            key={current.id}
            initial={current}
            onLater={() => {
              // As it stands on disk now, not as it was when the form opened.
              putAside(captures?.find(({ id }) => id === current.id) ?? current);
            }}
            onSaved={(capture) => setSaved({ capture, beside })}
          />
        </Suspense>
      )}
      <div className={styles.rest} hidden={current !== null}>
        {waiting.length === 0 ? null : (
          <Waiting captures={waiting} onOpen={(id) => setOpened({ id, newest: newest?.id ?? id })} />
        )}
        {children}
      </div>
    </DeskContext>
  );
}

/** The page in front, as far as it is known: what was saved there is no news beside another. */
function placeOf(page: CurrentPage): string {
  return page.kind === 'read' ? `${page.page.tabId} ${page.page.facts.url}` : `${page.tabId ?? ''} ${page.kind}`;
}

/** The person looked at is only a proposal: it is said to be one. */
function takeAbout(capture: Capture, about: { personId: PersonId | null; issueId: IssueId | null }): Capture {
  const issueIds = about.issueId === null ? capture.issueIds : [about.issueId];
  if (about.personId === null || capture.personId !== null) return { ...capture, issueIds };
  return {
    ...capture,
    issueIds,
    personId: about.personId,
    guesses: { ...capture.guesses, speaker: 'looked_at' },
  };
}

function SavedLine({ saved: { personId, withPromise } }: { saved: SavedCapture }) {
  const { capture: words } = useWords();
  const surroundings = useSurroundings();
  const person = useLive((read) => read.get('people', personId), [personId]);
  if (person === undefined) return null;
  const name = person?.name ?? '';
  return (
    <p className={styles.saved}>
      {withPromise ? words.savedPromise(name) : words.saved(name)}{' '}
      <SourceLink onOpen={() => surroundings.openWorkspace(recordRoute('people', personId))}>
        {words.openDossier}
      </SourceLink>
    </p>
  );
}

/** Quotes of other pages, and those put aside: one press from being finished. */
function Waiting({ captures, onOpen }: { captures: readonly Capture[]; onOpen: (id: string) => void }) {
  const { capture: words } = useWords();
  return (
    <div className={styles.waiting}>
      <Disclosure summary={words.waiting(captures.length)}>
        <ul className={styles.list}>
          {captures.map((capture) => (
            <li key={capture.id}>
              <SourceLink onOpen={() => onOpen(capture.id)}>{shortened(capture, words.waitingWithout)}</SourceLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const SHOWN = 90;

function shortened({ text, comment }: Capture, without: string): string {
  const words = text.trim() === '' ? comment.trim() : text.trim();
  if (words === '') return without;
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`;
}
