import { Radio, Stack } from '@mantine/core'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { value: string; label: string }[]
}

/** A few choices, all in sight. */
export function RadioChoice({ label, value, onChange, options }: Props) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
