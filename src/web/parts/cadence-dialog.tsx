import { Checkbox, Select, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setCadence } from '../api/acts.ts'
import * as queries from '../api/queries.ts'
import type { Links } from '../api/types.ts'
import { isDate, useWords } from '../words.ts'
import { cadences } from '#records/lists'
import { DateField } from './date-field.tsx'
import { FormDialog } from './dialog.tsx'
import { titleOr } from './titles.ts'
import { Name } from './tongue.tsx'
import { useChange } from './use-change.ts'

interface Props {
  readonly commitment: string
  readonly links: Links
  readonly onClose: () => void
}

/** “Regularly”: a person says how often. It binds from then on. */
export function CadenceDialog({ commitment, links, onClose }: Props) {
  const words = useWords()
  const queryClient = useQueryClient()
  const [cadence, choose] = useState<string>('year')
  const [from, setFrom] = useState('')
  const [agreedByAll, setAgreed] = useState(false)
  const set = useChange(
    async () => {
      const { record } = await queryClient.fetchQuery({ ...queries.record(commitment), staleTime: 0 })
      const start = from.trim() === '' ? {} : { from: from.trim() }
      return setCadence(commitment, { cadence, ...start, agreedByAll, replaces: record.version })
    },
    { said: words.say('cadence.set'), onClose },
  )
  return (
    <FormDialog
      title={words.say('question.set-cadence')}
      submit={words.say('save')}
      busy={set.isPending}
      error={set.error}
      disabled={from.trim() !== '' && !isDate(from.trim())}
      onSubmit={() => set.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        <Name text={titleOr(links, commitment)} />
      </Text>
      <Select
        label={words.say('cadence.every')}
        data={cadences.map((value) => ({ value, label: words.choice('cadence', value) }))}
        value={cadence}
        onChange={(value) => choose(value ?? 'year')}
        allowDeselect={false}
      />
      <DateField label={words.say('cadence.from')} value={from} onChange={setFrom} />
      <Checkbox
        label={words.say('cadence.agreed-by-all')}
        description={words.say('cadence.agreed-help')}
        checked={agreedByAll}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
