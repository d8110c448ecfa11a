import { useState } from 'react';
import type { Person } from '../../domain/person/schema';
import { talkLanguage } from '../../domain/person/talk-language';
import { prepareNotice } from '../../domain/privacy/fill-notice';
import type { Settings } from '../../domain/settings/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { useCopyText } from '../copy-text';
import { useLive } from '../office';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-field';
import { useLanguage, useWords } from '../words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { recordAddress } from '../workspace/route';
import { NoticeSent } from './notice-sent';
import { DocumentLanguage } from './document-language';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';

/** Prepares the information notice for one person, in their language, and notes that it was sent (GDPR 14). */
export function NoticePage({ person }: { person: Person }) {
  const settings = useLive((read) => read.settings(), []);
  const own = useLanguage();
  const [language, setLanguage] = useState<InterfaceLanguage>(talkLanguage(person, own));
  const words = usePrivacyWords();
  if (settings === undefined) return <Loading />;
  return (
    <PageFrame title={words.notice.title(person.name)} note={words.notice.note}>
      <div className={styles.screen}>
        <DocumentLanguage label={words.notice.language} value={language} onChange={setLanguage} />
      </div>
      <NoticeDesk key={language} person={person} settings={settings} language={language} />
    </PageFrame>
  );
}

function NoticeDesk({
  person,
  settings,
  language,
}: {
  person: Person;
  settings: Settings;
  language: InterfaceLanguage;
}) {
  const words = usePrivacyWords();
  const { workspace } = useWords();
  const shipped = usePrivacyWords(language).template;
  const title = person.honorificPrefix === undefined ? '' : `${person.honorificPrefix} `;
  const prepared = prepareNotice(settings.notice, shipped, {
    language,
    organisation: settings.organisation,
    person: `${title}${person.name}`,
  });
  const [changed, setChanged] = useState<string | null>(null);
  const { copy, said } = useCopyText();
  const text = changed ?? prepared.text;
  const open = changed === null ? prepared.open : [];

  return (
    <>
      <div className={classNames(styles.stack, styles.screen)}>
        {open.length === 0 ? null : (
          <Notice
            tone="due"
            title={words.notice.open(open.map((blank) => words.notice.blanks[blank]).join(', '))}
            actions={<ButtonLink href="#settings">{words.notice.toSettings}</ButtonLink>}
          >
            <p>{words.notice.openNote}</p>
          </Notice>
        )}
        {prepared.unknown.length === 0 ? null : (
          <Notice tone="due" title={words.notice.unknown(prepared.unknown.map((name) => `{${name}}`).join(', '))} />
        )}
        <TextArea
          label={words.notice.text}
          value={text}
          onChange={setChanged}
          language={language}
          rows={18}
          description={words.notice.textHint}
        />
        <div className={styles.actions}>
          <Button look="primary" onPress={() => void copy(text)}>
            {words.notice.copy}
          </Button>
          <Button onPress={() => window.print()}>{words.notice.print}</Button>
          <output className={styles.soft}>{said}</output>
        </div>
        <NoticeSent person={person} language={language} text={text} by={settings.officer} />
        <p>
          <a href={recordAddress('people', person.id)}>{workspace.backToDossier}</a>
        </p>
      </div>
      {/* On paper there is the notice and nothing else. */}
      <div className={styles.printed} lang={language} aria-hidden="true">
        {text}
      </div>
    </>
  );
}
