import { ASK_LEVELS, OUTCOMES } from '../../domain/framing/framings';
import { INTERACTION_CHANNELS, type TriedFraming } from '../../domain/interaction/schema';
import { useOffice } from '../office';
import { draftKeyOf, type EditorProps } from '../record/editor';
import { problemAt } from '../record/field-label';
import { IssuesPicker, PeoplePicker, useFramingChoices } from '../record/pickers';
import { FieldGroup, FieldRow, RecordFormFrame } from '../record/record-form';
import { Rows } from '../record/rows';
import { useRecordForm } from '../record/use-record-form';
import { RadioGroup } from '../ui/checks';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TagField } from '../ui/tag-field';
import { TextArea, TextField } from '../ui/text-field';
import { useWords } from '../words';

/** An exchange in full: the quick note takes its first half in the popup. */
export function InteractionEditor({ record, about, onSaved, onCancel }: EditorProps<'interactions'>) {
  const words = useWords();
  const { records, interaction, workspace } = words;
  const today = useOffice().today();
  const framings = useFramingChoices();
  const form = useRecordForm({
    table: 'interactions',
    record,
    blank: {
      personIds: about.personId === undefined ? [] : [about.personId],
      issueIds: about.issueId === undefined ? [] : [about.issueId],
      channel: 'meeting',
      direction: 'out',
      date: today,
      summary: '',
      ourSide: [],
      tried: [],
    },
    draftKey: draftKeyOf('interactions', record?.id, about),
    onSaved,
  });
  if (form === null) return null;
  const { values, set, problems } = form;
  const field = records.fields.interactions;
  const wrong = (place: string) => problemAt(words, problems, place);
  return (
    <RecordFormFrame
      form={form}
      label={record === null ? records.add.interactions : records.one.interactions}
      onCancel={onCancel}
    >
      <FieldGroup>
        <PeoplePicker
          label={field.personIds}
          value={values.personIds || []}
          onChange={(ids) => set('personIds', [...ids])}
          problems={problems}
          place="personIds"
          isRequired
        />
        <FieldRow>
          <Select
            label={field.channel}
            value={values.channel || null}
            choices={INTERACTION_CHANNELS.map((channel) => ({ value: channel, label: interaction.channels[channel] }))}
            onChange={(channel) => set('channel', channel)}
            error={wrong('channel')}
          />
          <DateField
            label={field.date}
            value={values.date ?? ''}
            onChange={(date) => set('date', date)}
            isRequired
            error={wrong('date')}
          />
        </FieldRow>
        <RadioGroup
          label={field.direction}
          value={values.direction || null}
          choices={[
            { value: 'out', label: interaction.out },
            { value: 'in', label: interaction.in },
          ]}
          onChange={(direction) => set('direction', direction)}
          isInline
        />
        <IssuesPicker
          label={field.issueIds}
          value={values.issueIds || []}
          onChange={(ids) => set('issueIds', [...ids])}
          problems={problems}
          place="issueIds"
        />
      </FieldGroup>
      <FieldGroup title={workspace.whatWasSaid} description={workspace.disclosable}>
        <TextArea
          label={field.summary}
          value={values.summary ?? ''}
          onChange={(text) => set('summary', text)}
          isRequired
          error={wrong('summary')}
        />
        <FieldRow>
          <TextArea
            label={field.asked}
            value={values.asked ?? ''}
            onChange={(text) => set('asked', text)}
            error={wrong('asked')}
          />
          <TextArea
            label={field.answered}
            value={values.answered ?? ''}
            onChange={(text) => set('answered', text)}
            error={wrong('answered')}
          />
        </FieldRow>
        <TextArea
          label={field.next}
          value={values.next ?? ''}
          onChange={(text) => set('next', text)}
          rows={2}
          error={wrong('next')}
        />
      </FieldGroup>
      <FieldGroup title={workspace.howItLanded}>
        <Rows<TriedFraming>
          label={field.tried}
          rows={values.tried || []}
          onChange={(rows) => set('tried', rows)}
          blank={() => ({ framing: 'rights', outcome: 'polite' })}
          add={workspace.addFraming}
          nameOf={(row) => words.framing.framings[row.framing].label}
          error={wrong('tried')}
          render={(row, change) => (
            <FieldRow>
              <Select
                label={records.fields.tags.framing}
                value={row.framing}
                choices={framings}
                onChange={(framing) => change({ ...row, framing })}
              />
              <Select
                label={workspace.outcome}
                value={row.outcome}
                choices={OUTCOMES.map((outcome) => ({ value: outcome, label: words.framing.outcomes[outcome] }))}
                onChange={(outcome) => change({ ...row, outcome })}
              />
            </FieldRow>
          )}
        />
        <FieldRow>
          <Select
            label={field.refusedAsk}
            value={values.refusedAsk || null}
            choices={ASK_LEVELS.map((level) => ({ value: level, label: words.framing.askLevels[level] }))}
            onChange={(level) => set('refusedAsk', level)}
          />
          <TextField
            label={field.url}
            type="url"
            value={values.url ?? ''}
            onChange={(text) => set('url', text)}
            error={wrong('url')}
          />
        </FieldRow>
        <TagField
          label={field.ourSide}
          values={values.ourSide || []}
          onChange={(people) => set('ourSide', people)}
          error={wrong('ourSide')}
        />
      </FieldGroup>
    </RecordFormFrame>
  );
}
