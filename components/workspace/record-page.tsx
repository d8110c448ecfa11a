import { useState, type ComponentType } from 'react';
import type { RecordOf } from '../../domain/records';
import { CommitmentEditor } from '../commitment/commitment-editor';
import { EvidenceEditor } from '../evidence/evidence-editor';
import { TagEditor } from '../framing/tag-editor';
import { FollowUpEditor } from '../interaction/follow-up-editor';
import { InteractionEditor } from '../interaction/interaction-editor';
import { IssueEditor } from '../issue/issue-editor';
import { MembershipEditor } from '../person/membership-editor';
import { OrganizationEditor } from '../person/organization-editor';
import { PersonEditor } from '../person/person-editor';
import { RecommendationEditor } from '../recommendation/recommendation-editor';
import type { About, EditorProps } from '../record/editor';
import { titleOfRecord } from '../record/record-names';
import { StanceEditor } from '../stance/stance-editor';
import { StatementEditor } from '../statement/statement-editor';
import { useLive } from '../office';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { useToast } from '../ui/toast';
import { useLanguage, useWords } from '../words';
import { MissingRecord } from './missing-record';
import { PageFrame } from './page-frame';
import { LISTED_TABLES, recordAddress, type PagedTable } from './route';
import { useTrash } from './use-trash';
import { goTo } from './use-route';

const EDITORS: { readonly [Table in PagedTable]: ComponentType<EditorProps<Table>> } = {
  people: PersonEditor,
  organizations: OrganizationEditor,
  memberships: MembershipEditor,
  issues: IssueEditor,
  recommendations: RecommendationEditor,
  evidence: EvidenceEditor,
  statements: StatementEditor,
  stances: StanceEditor,
  tags: TagEditor,
  interactions: InteractionEditor,
  commitments: CommitmentEditor,
  followUps: FollowUpEditor,
};

/** Which record, or what a new one is about. */
export interface RecordPageProps<Table extends PagedTable> {
  readonly table: Table;
  /** `null` for a new one. */
  readonly id: string | null;
  readonly about: About;
}

/** One record with its editor. */
export function RecordPage<Table extends PagedTable>({ table, id, about }: RecordPageProps<Table>) {
  const { workspace, records } = useWords();
  const language = useLanguage();
  const words = useWords();
  const toast = useToast();
  const { remove } = useTrash();
  const found = useLive((read) => (id === null ? Promise.resolve(null) : read.get(table, id)), [table, id]);
  /** The record as it was last there, from the moment on at which something was typed into it. */
  const [typedInto, setTypedInto] = useState<RecordOf<Table> | null>(null);
  if (found === undefined) return <Loading />;
  // Erased in another window while somebody types: the words stay on the screen to be copied; saving says why it cannot be.
  const record = found ?? (typedInto?.id === id ? typedInto : null);
  if (id !== null && record === null) return <MissingRecord />;
  const Editor: ComponentType<EditorProps<Table>> = EDITORS[table];
  const back = backFrom(table, record, about);
  const isTrashed = record !== null && record.deletedAt !== undefined;

  async function moveToTrash(open: RecordOf<Table>) {
    if (await remove(table, open)) goTo(back); // what could not be removed stays open, with what was typed
  }

  return (
    <PageFrame
      title={record === null ? records.add[table] : titleOfRecord(words, language, table, record)}
      note={record === null ? undefined : records.one[table]}
      actions={
        record === null || isTrashed ? undefined : (
          <Button icon="trash" look="danger" onPress={() => void moveToTrash(record)}>
            {workspace.toTrash}
          </Button>
        )
      }
    >
      {isTrashed ? (
        <Notice tone="due" title={workspace.inTrash} actions={<a href="#trash">{workspace.openTrash}</a>} />
      ) : (
        <div onInput={() => setTypedInto(record)}>
          <Editor
            record={record}
            about={about}
            onCancel={() => goTo(back)}
            onSaved={(saved) => {
              toast(workspace.saved);
              const opens = table === 'people' || table === 'issues';
              goTo(opens ? recordAddress(table, saved.id) : backFrom(table, saved, about));
            }}
          />
        </div>
      )}
    </PageFrame>
  );
}

/** Where one goes when done: the dossier it was begun from or belongs to, else the list. */
function backFrom<Table extends PagedTable>(table: Table, record: RecordOf<Table> | null, about: About): string {
  if (about.personId !== undefined) return recordAddress('people', about.personId);
  if (about.issueId !== undefined) return recordAddress('issues', about.issueId);
  if ((table === 'people' || table === 'issues') && record !== null) return recordAddress(table, record.id);
  const fields: Readonly<Record<string, unknown>> = record ?? {};
  if (typeof fields['personId'] === 'string') return recordAddress('people', fields['personId']);
  const people: unknown = fields['personIds'];
  if (!LISTED_TABLES.some((listed) => listed === table) && Array.isArray(people) && typeof people[0] === 'string') {
    return recordAddress('people', people[0]);
  }
  return LISTED_TABLES.some((listed) => listed === table) ? `#${table}` : '#people';
}
