import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RuleBody } from '#records'
import { levels, ruleRolls, ruleTriggers } from '#records/lists'
import { saveRecord } from '../../api/acts.ts'
import type { RulesView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { CountryField } from '../country-field.tsx'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { MultilingualEditor } from '../record/multilingual-editor.tsx'
import { LengthField } from './length-field.tsx'
import type { RuleDraft } from './rule-draft.ts'
import { RuleTrial } from './rule-trial.tsx'
import classes from './rules.module.css'
import { useChange } from '../use-change.ts'

interface Props {
  readonly draft: RuleDraft
  readonly view: RulesView
  readonly onClose: () => void
}

interface PartProps {
  readonly body: RuleBody
  readonly change: (part: Partial<RuleBody>) => void
}

/** Writes a rule: what starts the clock, how long it runs, whom it binds, what it stands on; and tries it on a day. */
export function RuleDialog({ draft, view, onClose }: Props) {
  const { say } = useWords()
  const [body, setBody] = useState(draft.body)
  const change = (part: Partial<RuleBody>): void => setBody({ ...body, ...part })
  const save = useChange(
    () =>
      saveRecord({
        kind: 'rule',
        body: filledIn(body),
        ...(draft.seen ? { id: draft.seen.id, replaces: draft.seen.version } : { replaces: null }),
      }),
    { said: say('rules.saved'), onClose },
  )
  const country = body.binds.kind === 'country' ? body.binds.country : view.country
  return (
    <FormDialog
      title={say(draft.seen ? 'rules.edit' : body.adoptedFrom === undefined ? 'rules.add' : 'rules.adopt')}
      submit={say(draft.seen || body.adoptedFrom === undefined ? 'save' : 'rules.adopt')}
      size="xl"
      busy={save.isPending}
      error={save.error}
      disabled={!isComplete(body)}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Wording body={body} change={change} />
      <Counting body={body} change={change} />
      <Bound body={body} change={change} />
      <InForce body={body} change={change} />
      <RuleTrial body={body} country={body.calendar ?? country} today={view.today} />
    </FormDialog>
  )
}

const written = (text: RuleBody['name']): boolean => (text.in[text.original] ?? '').trim() !== ''

const isComplete = ({ name, owed, basis, from, until, countsFrom }: RuleBody): boolean =>
  written(name) &&
  written(owed) &&
  basis.trim() !== '' &&
  [from, until, countsFrom].every((date) => date === undefined || date === '' || isDate(date))

/** An empty field says nothing. */
const filledIn = (body: RuleBody): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '' && value !== undefined))

function Wording({ body, change }: PartProps) {
  const { say } = useWords()
  return (
    <>
      <MultilingualEditor
        spec={{ name: 'name', type: 'multilingual', required: true }}
        label={say('field.name')}
        value={body.name}
        onChange={(name) => change({ name: name as RuleBody['name'] })}
      />
      <MultilingualEditor
        spec={{ name: 'owed', type: 'multilingual', required: true }}
        label={say('rules.owed')}
        value={body.owed}
        onChange={(owed) => change({ owed: owed as RuleBody['owed'] })}
      />
      <div className={classes.row}>
        <TextInput
          label={say('rules.basis')}
          description={say('rules.basis-hint')}
          required
          value={body.basis}
          onChange={(event) => change({ basis: event.currentTarget.value })}
        />
        <TextInput
          label={say('rules.source')}
          description={say('rules.source-hint')}
          value={body.source ?? ''}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

function Counting({ body, change }: PartProps) {
  const words = useWords()
  const { say } = words
  const isBack = body.trigger === 'end of term'
  return (
    <div className={classes.row}>
      <Select
        label={say('rules.trigger')}
        data={ruleTriggers.map((value) => ({ value, label: words.choice('trigger', value) }))}
        value={body.trigger}
        allowDeselect={false}
        onChange={(value) => {
          const trigger = ruleTriggers.find((one) => one === value) ?? body.trigger
          const direction = trigger === 'end of term' ? 'before' : 'after'
          change({ trigger, direction, ...(direction === 'after' ? { within: undefined } : {}) })
        }}
      />
      <LengthField
        label={say(isBack ? 'rules.length-before' : 'rules.length-after')}
        value={body.length}
        onChange={(length) => change({ length })}
      />
      {isBack && (
        <LengthField
          label={say('rules.within')}
          value={body.within ?? { count: 0, unit: 'months' }}
          onChange={(within) => change({ within: within.count === 0 ? undefined : within })}
        />
      )}
      <Select
        label={say('rules.rolls')}
        data={ruleRolls.map((value) => ({ value, label: words.choice('rolls', value) }))}
        value={body.rolls}
        allowDeselect={false}
        onChange={(value) => change({ rolls: ruleRolls.find((one) => one === value) ?? 'no' })}
      />
    </div>
  )
}

/** A rule that names bodies keeps them; here people choose between countries. */
function Bound({ body, change }: PartProps) {
  const words = useWords()
  const { say } = words
  const { binds } = body
  if (binds.kind === 'bodies') return null
  return (
    <div className={classes.row}>
      <CountryField
        label={say('rules.binds-country')}
        required
        value={binds.country}
        onChange={(country) => change({ binds: { ...binds, country: country ?? binds.country } })}
      />
      <Select
        label={say('field.level')}
        placeholder={say('rules.every-level')}
        data={levels.map((value) => ({ value, label: words.choice('level', value) }))}
        value={binds.level ?? null}
        clearable
        onChange={(value) => {
          const level = levels.find((one) => one === value)
          change({ binds: { kind: 'country', country: binds.country, ...(level ? { level } : {}) } })
        }}
      />
    </div>
  )
}

function InForce({ body, change }: PartProps) {
  const { say } = useWords()
  return (
    <div className={classes.row}>
      <DateField label={say('rules.from-field')} value={body.from ?? ''} onChange={(from) => change({ from })} />
      <DateField
        label={say('rules.until-field')}
        hint={say('rules.until-hint')}
        value={body.until ?? ''}
        onChange={(until) => change({ until })}
      />
      <DateField
        label={say('rules.counts-from-field')}
        hint={say('rules.counts-from-hint')}
        value={body.countsFrom ?? ''}
        onChange={(countsFrom) => change({ countsFrom })}
      />
    </div>
  )
}
