import { TextInput } from '@mantine/core'
import { isDate, useWords } from '../words.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
  readonly hint?: string
}

/** A date as the register keeps it, from a year to a span; what was understood stands below in words. */
export function DateField({ label, value, onChange, required = false, hint }: Props) {
  const words = useWords()
  const text = value.trim()
  const understood = text !== '' && isDate(text)
  return (
    <TextInput
      label={label}
      required={required}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={
        understood ? words.say('date.understood', { date: words.date(text) }) : (hint ?? words.say('date.help'))
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={text !== '' && !understood ? words.say('date.not-understood') : undefined}
      spellCheck={false}
      autoComplete="off"
    />
  )
}
