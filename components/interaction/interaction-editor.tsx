import { OUTCOMES } from '../../domain/framing/framings';
import { INTERACTION_CHANNELS, type TriedFraming } from '../../domain/interaction/schema';
import { withSummary } from '../../domain/interaction/summary';
import { useOffice } from '../office';
import { aboutOf, type EditorProps } from '../record/editor';
import { choicesOf, useAskLevelChoices, useFramingChoices } from '../record/pickers';
import { RecordEditor } from '../record/record-editor';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Rows } from '../record/rows';
import { Select } from '../ui/select';
import { useWords } from '../words';

/** An exchange in full: the quick note takes its first half in the popup. */
export function InteractionEditor(props: EditorProps<'interactions'>) {
  const { records, interaction, workspace, framing } = useWords();
  const today = useOffice().today();
  const framings = useFramingChoices();
  const levels = useAskLevelChoices();
  return (
    <RecordEditor
      {...props}
      table="interactions"
      blank={{
        ...aboutOf(props.about),
        channel: 'meeting',
        direction: 'out',
        date: today,
        summary: '',
        ourSide: [],
        tried: [],
      }}
      complete={withSummary}
    >
      {(form) => (
        <>
          <FieldGroup>
            {form.people({ isRequired: true })}
            <FieldRow>
              {form.choice('channel', choicesOf(interaction.channels, INTERACTION_CHANNELS))}
              {form.date('date', { isRequired: true })}
            </FieldRow>
            {form.oneOf('direction', [
              { value: 'out', label: interaction.out },
              { value: 'in', label: interaction.in },
            ])}
            {form.issues()}
          </FieldGroup>
          <FieldGroup title={workspace.whatWasSaid} description={workspace.disclosable}>
            {form.longText('summary', { description: workspace.summaryHint })}
            <FieldRow>
              {form.longText('asked')}
              {form.longText('answered')}
            </FieldRow>
            {form.longText('next', { rows: 2 })}
          </FieldGroup>
          <FieldGroup title={workspace.howItLanded}>
            <Rows<TriedFraming>
              label={records.fields.interactions.tried}
              rows={form.values.tried || []}
              onChange={(rows) => form.set('tried', rows)}
              blank={() => ({ framing: 'rights', outcome: 'polite' })}
              add={workspace.addFraming}
              nameOf={(row) => framing.framings[row.framing].label}
              error={form.wrong('tried')}
              render={(row, change) => (
                <FieldRow>
                  <Select
                    label={records.fields.tags.framing}
                    value={row.framing}
                    choices={framings}
                    onChange={(chosen) => change({ ...row, framing: chosen })}
                  />
                  <Select
                    label={workspace.outcome}
                    value={row.outcome}
                    choices={choicesOf(framing.outcomes, OUTCOMES)}
                    onChange={(outcome) => change({ ...row, outcome })}
                  />
                </FieldRow>
              )}
            />
            <FieldRow>
              {form.choice('refusedAsk', levels)}
              {form.text('url', { type: 'url' })}
            </FieldRow>
            {form.tags('ourSide')}
          </FieldGroup>
        </>
      )}
    </RecordEditor>
  );
}
