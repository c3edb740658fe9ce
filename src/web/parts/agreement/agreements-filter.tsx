import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { AgreementSummary } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import classes from './agreements-filter.module.css'

type Stage = AgreementSummary['life']['stage']

interface Props {
  readonly text: string
  readonly stage: string | undefined
  /** Those in which there is a text. */
  readonly stages: readonly Stage[]
  readonly onChange: (part: { text?: string | undefined; stage?: string | undefined }) => void
}

/** Which texts are shown: those of a name, those of a stage. It stands in the address, so that it can be passed on. */
export function AgreementsFilter({ text, stage, stages, onChange }: Props) {
  const { say } = useWords()
  return (
    <div className={classes.filter}>
      <TextInput
        type="search"
        label={say('agreements.find')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={({ currentTarget: { value } }) => onChange({ text: value === '' ? undefined : value })}
      />
      <Select
        label={say('agreement.stage')}
        placeholder={say('agreements.every-stage')}
        clearable
        data={stages.map((one) => ({ value: one, label: say(`stage.${one}`) }))}
        value={stage ?? null}
        onChange={(value) => onChange({ stage: value ?? undefined })}
      />
    </div>
  )
}
