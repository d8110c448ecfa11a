import type { BriefModel } from '../../domain/brief/brief-model';
import { briefToMarkdown } from '../../domain/brief/brief-to-markdown';
import { htmlDocument, markdownToHtml } from '../../domain/brief/markdown-to-html';
import type { IssueId } from '../../domain/issue/schema';
import type { PersonId } from '../../domain/person/schema';
import { useCopyText } from '../copy-text';
import { useSurroundings } from '../current-page';
import { Button } from '../ui/button';
import { useCatalogue, useWords } from '../words';
import styles from './brief-maker.module.css';

/** Print, Word, clipboard, Markdown: always the brief as it is shown. */
export function BriefActions({
  brief,
  personId,
  issueId,
  printsHere,
}: {
  brief: BriefModel;
  personId: PersonId;
  issueId: IssueId;
  printsHere: boolean;
}) {
  const { meeting } = useWords();
  const surroundings = useSurroundings();
  const { copy, said } = useCopyText(meeting.copyFailed);
  const words = useCatalogue(brief.language)?.brief;
  if (words === undefined) return null;
  const markdown = briefToMarkdown(brief, words);
  const html = markdownToHtml(markdown);
  const name = meeting.fileName(brief.person, brief.preparedOn);
  return (
    <div className={styles.actions}>
      <Button
        look="primary"
        onPress={() =>
          printsHere
            ? window.print()
            : surroundings.openWorkspace(`brief/${personId}/${issueId}/${brief.language}/${brief.audience}`)
        }
      >
        {printsHere ? meeting.print : meeting.openToPrint}
      </Button>
      <Button
        onPress={() =>
          // Word processors open HTML under this ending as a text of theirs.
          surroundings.saveFile(
            `${name}.doc`,
            htmlDocument(html, { title: name, language: brief.language }),
            'application/msword',
          )
        }
      >
        {meeting.word}
      </Button>
      <Button onPress={() => void copy(markdown, html)}>{meeting.copy}</Button>
      <Button onPress={() => surroundings.saveFile(`${name}.md`, markdown, 'text/markdown')}>{meeting.markdown}</Button>
      <output className={styles.said}>{said}</output>
    </div>
  );
}
