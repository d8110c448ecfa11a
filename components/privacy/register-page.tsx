import { useState } from 'react';
import type { Readers } from '../../domain/office';
import type { Person } from '../../domain/person/schema';
import { TABLES_ABOUT_PEOPLE } from '../../domain/privacy/register';
import type { Settings } from '../../domain/settings/schema';
import type { InterfaceLanguage } from '../../domain/shared/language';
import { useCopyText } from '../copy-text';
import { useLive, useOffice } from '../office';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-field';
import { useCatalogue, useLanguage, useWords } from '../words';
import { ButtonLink, PageFrame } from '../workspace/page-frame';
import { DocumentLanguage } from './document-language';
import { usePrivacyWords } from './privacy-words';
import styles from './privacy.module.css';
import { buildRegister, type HeldHere } from './register-model';

/** The record of processing activities, to print or copy (GDPR 30, METHOD.md E-3). */
export function RegisterPage() {
  const { register: words } = usePrivacyWords();
  const { common } = useWords();
  const found = useLive(readHeld, []);
  const [language, setLanguage] = useState<InterfaceLanguage>(useLanguage());
  return (
    <PageFrame title={words.title} note={words.note}>
      <div className={styles.screen}>
        <DocumentLanguage label={words.language} value={language} onChange={setLanguage} />
      </div>
      {found === undefined ? (
        <output>{common.loading}</output>
      ) : (
        <RegisterDesk key={language} {...found} language={language} />
      )}
    </PageFrame>
  );
}

interface Found {
  readonly held: HeldHere;
  readonly settings: Settings;
  readonly hasSamples: boolean;
}

/** Counted without opening anything but the public facts on people. */
async function readHeld(read: Readers): Promise<Found> {
  const [people, settings, log, hasSamples, ...counts] = await Promise.all([
    read.list('people'),
    read.settings(),
    read.erasureLog(),
    read.hasSampleWorkspace(),
    ...TABLES_ABOUT_PEOPLE.map(async (table) => [table, await read.count(table)] as const),
  ]);
  const kinds: Partial<Record<Person['kind'], number>> = {};
  for (const { kind } of people) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { held: { counts: Object.fromEntries(counts), kinds, erasures: log.lines.length }, settings, hasSamples };
}

function RegisterDesk({ held, settings, hasSamples, language }: Found & { readonly language: InterfaceLanguage }) {
  const { register: words, notice } = usePrivacyWords();
  const privacy = usePrivacyWords(language);
  const spoken = useCatalogue(language);
  const { common } = useWords();
  const today = useOffice().today();
  const [changed, setChanged] = useState<string | null>(null);
  const { copy, said } = useCopyText();
  if (spoken === null) return <output>{common.loading}</output>;
  const made = buildRegister({ held, settings, language, words: spoken, privacy, today });
  const text = changed ?? made.text;
  const open = changed === null ? made.open : [];
  return (
    <>
      <div className={classNames(styles.stack, styles.screen)}>
        {open.length === 0 ? null : (
          <Notice
            tone="due"
            title={notice.open(open.map((blank) => notice.blanks[blank]).join(', '))}
            actions={<ButtonLink href="#settings">{notice.toSettings}</ButtonLink>}
          >
            <p>{notice.openNote}</p>
          </Notice>
        )}
        {hasSamples ? (
          <Notice
            tone="due"
            title={words.sample}
            actions={<ButtonLink href="#settings">{notice.toSettings}</ButtonLink>}
          >
            <p>{words.sampleNote}</p>
          </Notice>
        ) : null}
        <TextArea
          label={words.text}
          value={text}
          onChange={setChanged}
          language={language}
          rows={24}
          description={words.textHint}
        />
        <div className={styles.actions}>
          <Button look="primary" onPress={() => void copy(text)}>
            {notice.copy}
          </Button>
          <Button onPress={() => window.print()}>{notice.print}</Button>
          <output className={styles.soft}>{said}</output>
        </div>
        <p>
          <a href="#privacy">{words.toPrivacy}</a>
        </p>
      </div>
      {/* On paper there is the record and nothing else. */}
      <div className={styles.printed} lang={language} aria-hidden="true">
        {text}
      </div>
    </>
  );
}
