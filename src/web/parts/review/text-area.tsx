import { Textarea } from '@mantine/core'
import type { Multilingual } from '#records'
import { useWords } from '../../words.ts'
import { rewritten, tongueOf } from './written.ts'

interface Props {
  readonly label: string
  readonly text: Multilingual | undefined
  readonly disabled: boolean
  readonly onChange: (text: Multilingual | undefined) => void
}

/** A text on the sheet, in the language in which it is shown. */
export function TextArea({ label, text, disabled, onChange }: Props) {
  const { language } = useWords()
  const tongue = tongueOf(text, language)
  return (
    <Textarea
      label={label}
      lang={tongue}
      value={text?.in[tongue] ?? ''}
      readOnly={disabled}
      onChange={(event) => onChange(rewritten(text, language, event.currentTarget.value))}
      autosize
      minRows={1}
    />
  )
}
