import { Select } from '@mantine/core'
import { interfaceLanguages, translator } from '#messages'
import { chooseLanguage } from '../language.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly label: string
  /** What else follows from the choice. */
  readonly onChosen?: (language: string) => void
}

/** The language of the screens as a field; the page changes with the choice. */
export function LanguageChoice({ label, onChosen }: Props) {
  const { language } = useWords()
  return (
    <Select
      label={label}
      maw="20rem"
      data={interfaceLanguages.map((other) => ({ value: other, label: translator(other).say('language.name') }))}
      value={language}
      allowDeselect={false}
      onChange={(value) => {
        const chosen = interfaceLanguages.find((other) => other === value)
        if (!chosen) return
        chooseLanguage(chosen)
        onChosen?.(chosen)
      }}
    />
  )
}
