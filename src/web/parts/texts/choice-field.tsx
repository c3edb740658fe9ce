import { NumberInput, Select } from '@mantine/core'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly description?: string | undefined
  readonly values: readonly Value[]
  readonly value: Value
  readonly named: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** One of a few values, each by its name. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, description, values, value, named, onChange } = props
  return (
    <Select
      label={label}
      description={description}
      data={values.map((one) => ({ value: one, label: named(one) }))}
      value={value}
      onChange={(chosen) => {
        const next = values.find((one) => one === chosen)
        if (next !== undefined) onChange(next)
      }}
      allowDeselect={false}
    />
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly least?: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number between two limits. While the field is empty the last one holds. */
export function CountField({ label, value, least = 1, most, onChange }: CountProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      onChange={(next) => typeof next === 'number' && next >= least && onChange(next)}
    />
  )
}
