import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { PeriodDecision } from '#records'
import type { Duty, DutyStoryView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { subjectOfDuty } from '../fulfilment-subject.ts'
import { later } from '../later.tsx'
import { useMay } from '../use-may.ts'

const FulfilmentDialog = later(async () => (await import('../fulfilment-dialog.tsx')).FulfilmentDialog)
const DecideDialog = later(async () => (await import('./decide-dialog.tsx')).DecideDialog)
const OwnerDialog = later(async () => (await import('./owner-dialog.tsx')).OwnerDialog)

type Opened = 'fulfilment' | 'denial' | 'owner' | PeriodDecision['kind']

/** States in which something was said that the other side can deny. */
const deniable: ReadonlySet<Duty['state']> = new Set(['met', 'made up', 'part met', 'disputed'])
const over: ReadonlySet<Duty['state']> = new Set(['met', 'made up', 'waived', 'superseded', 'ended', 'missed'])

/** What can be done next about a duty, by those who may. */
export function DutyActs({ view }: { view: DutyStoryView }) {
  const { say } = useWords()
  const [opened, open] = useState<Opened | null>(null)
  const mayRecord = useMay('editor')
  const mayDecide = useMay('approver')
  const { duty, source, links, ours } = view
  const isPromise = source.record.kind === 'commitment'
  const act = (what: Opened, label: string, strong = false) => (
    <Button size="sm" variant={strong ? 'filled' : 'default'} onClick={() => open(what)}>
      {label}
    </Button>
  )
  return (
    <Group gap="xs">
      {mayRecord && !over.has(duty.state) && act('fulfilment', say('duty.record'), true)}
      {mayRecord && deniable.has(duty.state) && act('denial', say('duty.deny'))}
      {mayDecide && isPromise && !over.has(duty.state) && act('waived', say('duty.waive'))}
      {mayDecide && isPromise && !over.has(duty.state) && act('postponed', say('duty.postpone'))}
      {mayDecide && isPromise && act(view.turns.length > 0 ? 'turn' : 'suspended', say('duty.decide'))}
      {mayRecord && isPromise && act('owner', say('duty.set-owner'))}
      {(opened === 'fulfilment' || opened === 'denial') && (
        <FulfilmentDialog
          subject={subjectOfDuty(duty)}
          links={links}
          ours={ours}
          denies={opened === 'denial'}
          onClose={() => open(null)}
        />
      )}
      {opened === 'owner' && <OwnerDialog view={source} onClose={() => open(null)} />}
      {opened !== null && opened !== 'fulfilment' && opened !== 'denial' && opened !== 'owner' && (
        <DecideDialog
          duty={duty}
          sides={[...new Set([...duty.debtors, ...duty.creditors])]}
          takesTurns={view.turns.length > 0}
          links={links}
          sort={opened}
          onClose={() => open(null)}
        />
      )}
    </Group>
  )
}
