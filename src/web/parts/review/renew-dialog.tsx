import { Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReviewBody } from '#records'
import { renewAgreement } from '../../api/acts.ts'
import type { Links } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { announce } from '../live-region.tsx'
import { titleOr } from '../titles.ts'

interface Props {
  readonly agreement: string
  readonly sheet: ReviewBody
  readonly links: Links
  readonly onClose: () => void
}

/** The text that is to follow, and what it carries on of the old one. */
export function RenewDialog({ agreement, sheet, links, onClose }: Props) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [title, setTitle] = useState('')
  const [period, setPeriod] = useState('')
  const [commitments, choose] = useState(() =>
    sheet.rows
      .filter(({ becomes }) => becomes === undefined || becomes.kind === 'carried over')
      .map((row) => row.commitment),
  )
  const renew = useMutation({
    mutationFn: () =>
      renewAgreement(agreement, {
        title: title.trim(),
        ...(period.trim() === '' ? {} : { period: period.trim() }),
        commitments,
      }),
    onSuccess: async ({ record }) => {
      announce(say('renewal.made'))
      await queryClient.invalidateQueries()
      await navigate({ to: '/records/$id', params: { id: record.id } })
    },
  })
  return (
    <FormDialog
      title={say('renewal.title')}
      submit={say('renewal.submit')}
      busy={renew.isPending}
      error={renew.error}
      disabled={title.trim() === '' || (period.trim() !== '' && !isDate(period.trim()))}
      onSubmit={() => renew.mutate()}
      onClose={onClose}
    >
      <Text size="sm">{say('renewal.what')}</Text>
      <TextInput
        label={say('field.title')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        data-autofocus
      />
      <DateField label={say('field.period')} value={period} onChange={setPeriod} />
      <Checkbox.Group label={say('renewal.carry')} value={commitments} onChange={choose}>
        <Stack gap={6} mt="xs">
          {sheet.rows.map(({ commitment }) => (
            <Checkbox key={commitment} value={commitment} label={titleOr(links, commitment)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  )
}
