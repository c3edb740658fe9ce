import { Loader, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as queries from '../../api/queries.ts'
import type { ProposalView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { Name } from '../tongue.tsx'
import { headlineOf } from './proposal-words.ts'

interface Props {
  readonly proposal: ProposalView
  readonly busy: boolean
  readonly error: unknown
  readonly onMatch: (match: string) => void
  readonly onClose: () => void
}

/** Which known record of the register a proposal may turn out to be. */
const kindInRegister: Readonly<Record<ProposalView['kind'], string | null>> = {
  organisation: 'organisation',
  person: 'person',
  agreement: 'agreement',
  event: 'talks',
  commitment: 'commitment',
  figure: 'indicator',
  topic: null,
}

/** Is this one that we know? The likely ones with the reason why, any other by its name, or a new one. */
export function MatchDialog({ proposal, busy, error, onMatch, onClose }: Props) {
  const words = useWords()
  const { say } = words
  const [choice, setChoice] = useState(
    proposal.matches.find((match) => match.certain)?.id ?? proposal.matches[0]?.id ?? 'new',
  )
  const [text, setText] = useState('')
  const kind = kindInRegister[proposal.kind]
  const { others, searching } = useOthers(kind, text, proposal)
  return (
    <FormDialog
      title={say('desk.match-title', { name: headlineOf(proposal, words) })}
      submit={say('desk.confirm')}
      busy={busy}
      error={error}
      size="lg"
      onSubmit={() => onMatch(choice)}
      onClose={onClose}
    >
      <Radio.Group label={say('desk.match-which')} value={choice} onChange={setChoice}>
        <Stack gap="sm" mt="xs">
          {proposal.matches.map((match, place) => (
            <Radio
              key={match.id}
              value={match.id}
              label={<Name text={match.title} />}
              description={reasonsOf(match, words)}
              data-autofocus={place === 0 || undefined}
            />
          ))}
          {others.map((other) => (
            <Radio key={other.id} value={other.id} label={<Name text={other.title} />} />
          ))}
          <Radio
            value="new"
            label={say('desk.match-new')}
            data-autofocus={proposal.matches.length === 0 || undefined}
          />
        </Stack>
      </Radio.Group>
      {kind && (
        <TextInput
          label={say('desk.match-other')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          rightSection={searching ? <Loader size="xs" /> : undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Text size="sm" c="dimmed">
        {say('desk.match-hint')}
      </Text>
    </FormDialog>
  )
}

function useOthers(kind: string | null, text: string, proposal: ProposalView) {
  const [settled] = useDebouncedValue(text.trim(), 200)
  const query = useInfiniteQuery({
    ...queries.records({ kind: kind ?? '', text: settled }),
    enabled: kind !== null && settled !== '',
  })
  const known = new Set(proposal.matches.map((match) => match.id))
  const found = query.data?.pages[0]?.records.filter((record) => !known.has(record.id)) ?? []
  return { others: settled === '' ? [] : found.slice(0, 8), searching: query.isFetching }
}

function reasonsOf(match: ProposalView['matches'][number], words: Words): string {
  const reasons = match.reasons.map((reason) => words.say(`desk.reason-${reason}`))
  const known = match.name === match.title ? [] : [words.say('desk.known-as', { name: match.name })]
  return [...reasons, ...known].join(' · ')
}
