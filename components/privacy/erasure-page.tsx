import { useState } from 'react';
import { nameKey } from '../../domain/person/names';
import type { PersonId } from '../../domain/person/schema';
import type { ErasurePlan, LookedThrough } from '../../domain/privacy/ports';
import type { SaveFailure } from '../../domain/office';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checks';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { useWords } from '../words';
import { MissingRecord } from '../workspace/missing-record';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { dutyAddress, recordAddress } from '../workspace/route';
import { LookingThrough, NotLookedThrough } from './looking-through';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';
import { RecordLines, TableCountLines } from './record-lines';
import { useLookingThrough } from './use-looking-through';

/** Erases a dossier for good: what goes, what stays, and the name typed to confirm (GDPR 17, METHOD.md E-3). */
export function ErasurePage({ personId }: { personId: PersonId }) {
  const { erasure: words, looking } = usePrivacyWords();
  const [isErased, setErased] = useState(false);
  const {
    value: plan,
    progress,
    stop,
    again,
  } = useLookingThrough((read, following) => read.planErasure(personId, following), personId);
  if (isErased) return <Erased />;
  if (plan === undefined) return <LookingThrough label={looking.plan} progress={progress} onStop={stop} />;
  if (plan === null) return <MissingRecord />;
  return (
    <PageFrame title={words.title(plan.person.name)} note={words.note}>
      <Confirmation plan={plan} onAgain={again} onErased={() => setErased(true)} />
    </PageFrame>
  );
}

function Confirmation({ plan, onAgain, onErased }: { plan: ErasurePlan; onAgain: () => void; onErased: () => void }) {
  const { erasure: words, looking } = usePrivacyWords();
  const { workspace } = useWords();
  const { answerAccess } = usePrivacyWords();
  const office = useOffice();
  const { person, goes, unlinked, named } = plan;
  const [typed, setTyped] = useState('');
  const [remember, setRemember] = useState(true);
  const [problem, setProblem] = useState<string | undefined>();
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<LookedThrough | null>(null);
  const [failed, setFailed] = useState<SaveFailure['code'] | null>(null);

  async function erase() {
    if (nameKey(typed) !== nameKey(person.name)) return setProblem(words.otherName);
    setProblem(undefined);
    setRunning(true);
    const erased = await office.write.erasePerson(person.id, remember, setProgress);
    setRunning(false);
    if (erased.ok) onErased();
    else setFailed(erased.error.code);
  }

  return (
    <div className={styles.stack}>
      <Card title={words.goes}>
        <p className={styles.soft}>{words.goesNote}</p>
        <TableCountLines counts={goes} />
        <p>
          <a href={dutyAddress('access', person.id)}>{answerAccess}</a>
        </p>
      </Card>
      <Card title={words.stays}>
        <p className={styles.soft}>{Object.keys(unlinked).length === 0 ? words.nothingShared : words.staysNote}</p>
        <TableCountLines counts={unlinked} />
        <p className={styles.soft}>{words.publicStays}</p>
      </Card>
      {plan.isWhole ? null : <NotLookedThrough note={looking.stoppedPlan} onAgain={onAgain} />}
      {named.length === 0 ? null : (
        <Card title={words.named(named.length)} tone="due">
          <p className={styles.soft}>{words.namedNote}</p>
          <RecordLines rows={named} />
        </Card>
      )}
      <form
        className={styles.stack}
        aria-label={words.erase}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <Checkbox isSelected={remember} onChange={setRemember} description={words.rememberHint}>
          {words.remember}
        </Checkbox>
        <TextField label={words.typeName(person.name)} value={typed} onChange={setTyped} error={problem} />
        {failed === null ? null : (
          <Notice
            tone="error"
            title={words.failures[failed === 'invalid' || failed === 'erased' ? 'missing' : failed]}
          />
        )}
        <div className={styles.actions}>
          <Button type="submit" look="danger" isDisabled={isRunning}>
            {words.erase}
          </Button>
          <a href={recordAddress('people', person.id)}>{workspace.backToDossier}</a>
        </div>
        <div aria-live="polite">{isRunning ? <LookingThrough label={words.erasing} progress={progress} /> : null}</div>
      </form>
    </div>
  );
}

/** Nothing on this page names whom it was about. */
function Erased() {
  const words = usePrivacyWords().erasure;
  return (
    <PageFrame title={words.erased}>
      <div className={styles.stack}>
        <Notice tone="done" title={words.erased}>
          <p>{words.erasedNote}</p>
        </Notice>
        <div className={styles.actions}>
          <ButtonLink href="#people">{words.toPeople}</ButtonLink>
          <ButtonLink href="#privacy">{words.toPrivacy}</ButtonLink>
        </div>
      </div>
    </PageFrame>
  );
}
