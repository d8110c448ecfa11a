import { FRAMINGS, type Framing } from '../../domain/framing/framings';
import { FieldGroup, FieldRow } from '../record/record-form';
import { Select } from '../ui/select';
import { useWords } from '../words';

/** Words for how much material there is, and the share each stands for. */
const SHARES = { none: 0, little: 0.25, some: 0.5, much: 0.75, most: 1 } as const;
type Amount = keyof typeof SHARES;
const AMOUNTS: readonly Amount[] = ['none', 'little', 'some', 'much', 'most'];

/** The word nearest to a share. @param share - 0…1. */
function amountOf(share: number | undefined): Amount {
  const wanted = share ?? 0;
  return AMOUNTS.reduce((best, amount) =>
    Math.abs(SHARES[amount] - wanted) < Math.abs(SHARES[best] - wanted) ? amount : best,
  );
}

/** Per framing, how much material we hold: said in words, kept as a share. */
export function RelevanceField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Readonly<Partial<Record<Framing, number | undefined>>>;
  onChange: (value: Partial<Record<Framing, number>>) => void;
}) {
  const { records, framing: framingWords, workspace } = useWords();

  function write(framing: Framing, amount: Amount) {
    const kept = FRAMINGS.flatMap((other) => {
      const share = other === framing ? SHARES[amount] : value[other];
      return share === undefined || share === 0 ? [] : [[other, share] as const];
    });
    onChange(Object.fromEntries(kept));
  }

  return (
    <FieldGroup title={label} description={workspace.relevanceHint}>
      <FieldRow>
        {FRAMINGS.map((framing) => (
          <Select
            key={framing}
            label={framingWords.framings[framing].label}
            value={amountOf(value[framing])}
            choices={AMOUNTS.map((amount) => ({ value: amount, label: records.relevances[amount] }))}
            onChange={(amount) => write(framing, amount)}
          />
        ))}
      </FieldRow>
    </FieldGroup>
  );
}
