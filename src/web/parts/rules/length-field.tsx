import { Group, NumberInput, Select } from '@mantine/core'
import type { RuleLength } from '#records'
import { ruleUnits } from '#records/lists'
import { useWords } from '../../words.ts'

interface Props {
  readonly label: string
  readonly value: RuleLength
  readonly onChange: (length: RuleLength) => void
}

/** How long: a number and what it counts. */
export function LengthField({ label, value, onChange }: Props) {
  const words = useWords()
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <NumberInput
        label={label}
        value={value.count}
        min={0}
        max={1000}
        allowDecimal={false}
        hideControls
        onChange={(count) => onChange({ ...value, count: Number(count) || 0 })}
        style={{ flex: '1 1 6rem' }}
      />
      <Select
        aria-label={words.say('rules.unit', { label })}
        data={ruleUnits.map((unit) => ({ value: unit, label: words.choice('rule-unit', unit) }))}
        value={value.unit}
        allowDeselect={false}
        onChange={(unit) => onChange({ ...value, unit: ruleUnits.find((one) => one === unit) ?? value.unit })}
        style={{ flex: '1 1 8rem' }}
      />
    </Group>
  )
}
