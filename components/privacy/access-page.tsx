import { useState } from 'react';
import { talkLanguage } from '../../domain/person/talk-language';
import type { Person } from '../../domain/person/schema';
import { accessToHtml } from '../../domain/privacy/access-to-html';
import { accessToJson } from '../../domain/privacy/access-to-json';
import { findOthersNamed, type NamingOthers } from '../../domain/privacy/others-named';
import type { Holding } from '../../domain/privacy/ports';
import type { Settings } from '../../domain/settings/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { useSurroundings } from '../current-page';
import { useOffice } from '../office';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { useCatalogue, useLanguage, useWords } from '../words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { recordAddress } from '../workspace/route';
import { buildAccessDocument } from './access-model';
import { DocumentLanguage } from './document-language';
import { LookingThrough, NotLookedThrough } from './looking-through';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';
import { RecordLines, TableCountLines } from './record-lines';
import { useLookingThrough } from './use-looking-through';

/** Answers an access request: what is in the file, what to be careful with, and the file (GDPR 15, METHOD.md E-3, E-4). */
export function AccessPage({ person }: { person: Person }) {
  const words = usePrivacyWords();
  const { common } = useWords();
  const {
    value: found,
    progress,
    stop,
    again,
  } = useLookingThrough(async (read, looking) => {
    const [holding, people, settings] = await Promise.all([
      read.holding(person.id, looking),
      read.list('people'),
      read.settings(),
    ]);
    return holding === null ? null : { holding, settings, others: findOthersNamed(holding, people, settings.officer) };
  }, person.id);
  return (
    <PageFrame title={words.access.title(person.name)} note={words.access.note}>
      {found === undefined ? (
        <LookingThrough label={words.looking.label(person.name)} progress={progress} onStop={stop} />
      ) : found === null ? (
        <output>{common.loading}</output>
      ) : (
        <AccessDesk {...found} onAgain={again} />
      )}
    </PageFrame>
  );
}

function AccessDesk({
  holding,
  settings,
  others,
  onAgain,
}: {
  holding: Holding;
  settings: Settings;
  others: readonly NamingOthers[];
  onAgain: () => void;
}) {
  const { access: words, notice, looking } = usePrivacyWords();
  const { workspace } = useWords();
  const open = [
    ...(settings.organisation === '' ? [notice.blanks.organisation] : []),
    ...((settings.notice?.contact ?? '') === '' ? [notice.blanks.contact] : []),
  ];
  const [language, setLanguage] = useState<InterfaceLanguage>(talkLanguage(holding.person, useLanguage()));
  const counts = Object.fromEntries(Object.entries(holding.records).map(([table, rows]) => [table, rows.length]));
  return (
    <div className={styles.stack}>
      <Notice tone="due" title={words.disclosable}>
        <p>{words.disclosableNote}</p>
      </Notice>
      <Card title={words.inFile}>
        <TableCountLines counts={counts} />
      </Card>
      {others.length === 0 ? null : (
        <Card title={words.others(others.length)} tone="due">
          <p className={styles.soft}>{words.othersNote}</p>
          <RecordLines rows={others} noteOf={({ names }) => words.names(names.join(', '))} />
        </Card>
      )}
      {holding.isWhole ? null : <NotLookedThrough note={looking.stoppedCopy} onAgain={onAgain} />}
      {holding.named.length === 0 ? null : (
        <Card title={words.elsewhere(holding.named.length)} tone="due">
          <p className={styles.soft}>{words.elsewhereNote}</p>
          <RecordLines rows={holding.named} />
        </Card>
      )}
      {open.length === 0 ? null : (
        <Notice
          tone="due"
          title={notice.open(open.join(', '))}
          actions={<ButtonLink href="#settings">{notice.toSettings}</ButtonLink>}
        >
          <p>{notice.openNote}</p>
        </Notice>
      )}
      <DocumentLanguage label={words.language} value={language} onChange={setLanguage} />
      <SaveFiles holding={holding} settings={settings} language={language} />
      <p>
        <a href={recordAddress('people', holding.person.id)}>{workspace.backToDossier}</a>
      </p>
    </div>
  );
}

/** The two files: one to read and print, one for a program. */
function SaveFiles({
  holding,
  settings,
  language,
}: {
  holding: Holding;
  settings: Settings;
  language: InterfaceLanguage;
}) {
  const words = usePrivacyWords().access;
  const privacy = usePrivacyWords(language);
  const spoken = useCatalogue(language);
  const surroundings = useSurroundings();
  const today = useOffice().today();
  const [said, setSaid] = useState('');

  function save(text: string, ending: string, type: string) {
    // What a file system will not have in a name.
    const name = `${privacy.access.fileName(holding.person.name, today).replace(/[\\/:*?"<>|]/gu, ' ')}.${ending}`;
    surroundings.saveFile(name, text, type);
    setSaid(words.saved(name));
  }

  function saveDocument() {
    if (spoken === null) return;
    const document = buildAccessDocument({ holding, settings, language, words: spoken, privacy, today });
    save(accessToHtml(document), 'html', 'text/html');
  }

  return (
    <div className={styles.actions}>
      <Button look="primary" isDisabled={spoken === null} onPress={saveDocument}>
        {words.saveDocument}
      </Button>
      <Button onPress={() => save(accessToJson(holding, today), 'json', 'application/json')}>
        {words.saveRecords}
      </Button>
      <output className={styles.soft}>{said}</output>
    </div>
  );
}
