import { Checkbox } from '@mantine/core'
import { cooperationAreas } from '#records/lists'
import type { ReactNode } from 'react'
import { useWords } from '../../words.ts'
import { Section } from '../section.tsx'
import { ChoiceField, CountField } from './choice-field.tsx'
import {
  cadencesOfDelegations,
  freshDelegations,
  freshTraining,
  informationCadences,
  sideOf,
  sides,
  withAreas,
} from './memorandum-choices.ts'
import type { FormProps } from './memorandum-form.tsx'
import classes from './texts.module.css'

/** What the two sides do together: areas, reports to each other, delegations in turn, courses. */
export function Exchanges(props: FormProps) {
  const { choices, onChange } = props
  const { say, choice } = useWords()
  return (
    <Section title={say('memorandum.exchanges')}>
      <Checkbox.Group
        label={say('memorandum.areas')}
        value={[...choices.areas]}
        onChange={(next) => onChange(withAreas(choices, next))}
      >
        <div className={classes.checks}>
          {cooperationAreas.map((value) => (
            <Checkbox key={value} value={value} label={choice('cooperation-area', value)} />
          ))}
        </div>
      </Checkbox.Group>
      <Information {...props} />
      <Delegations {...props} />
      <Training {...props} />
    </Section>
  )
}

interface PartProps {
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly children: ReactNode
}

/** A clause that a memorandum may do without; its fields show while it is chosen. */
function Part({ label, isChosen, onChoose, children }: PartProps) {
  return (
    <>
      <Checkbox
        mt="lg"
        mb="xs"
        label={label}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      {isChosen && <div className={classes.fields}>{children}</div>}
    </>
  )
}

function Information({ choices, onChange }: FormProps) {
  const { say, choice } = useWords()
  const { information, ...rest } = choices
  return (
    <Part
      label={say('memorandum.information')}
      isChosen={information !== undefined}
      onChoose={(isChosen) => onChange(isChosen ? { ...rest, information: { cadence: 'half-year' } } : rest)}
    >
      {information && (
        <ChoiceField
          label={say('memorandum.how-often')}
          values={informationCadences}
          value={information.cadence}
          named={(value) => choice('cadence', value)}
          onChange={(cadence) => onChange({ ...rest, information: { cadence } })}
        />
      )}
    </Part>
  )
}

function useSideNames({ choices, organisations }: FormProps): (side: string) => string {
  const { say } = useWords()
  return (side) => {
    const { organisation } = choices.parties[sideOf(side)]
    const otherwise = say(side === '0' ? 'memorandum.first-party' : 'memorandum.second-party')
    return organisations.find(({ id }) => id === organisation)?.name ?? otherwise
  }
}

function Delegations(props: FormProps) {
  const { say, choice } = useWords()
  const sideName = useSideNames(props)
  const { delegations, ...rest } = props.choices
  const change = (next: Partial<NonNullable<typeof delegations>>): void =>
    delegations && props.onChange({ ...rest, delegations: { ...delegations, ...next } })
  return (
    <Part
      label={say('memorandum.delegations')}
      isChosen={delegations !== undefined}
      onChoose={(isChosen) => props.onChange(isChosen ? { ...rest, delegations: freshDelegations() } : rest)}
    >
      {delegations && (
        <>
          <ChoiceField
            label={say('memorandum.how-often')}
            values={cadencesOfDelegations}
            value={delegations.cadence}
            named={(value) => choice('cadence', value)}
            onChange={(cadence) => change({ cadence })}
          />
          <ChoiceField
            label={say('memorandum.first-host')}
            values={sides}
            value={sides[delegations.firstHost]}
            named={sideName}
            onChange={(side) => change({ firstHost: sideOf(side) })}
          />
          <CountField
            label={say('memorandum.from-year')}
            least={1990}
            most={2100}
            value={delegations.from}
            onChange={(from) => change({ from })}
          />
          <CountField
            label={say('memorandum.delegation-people')}
            most={100}
            value={delegations.people}
            onChange={(people) => change({ people })}
          />
          <CountField
            label={say('memorandum.delegation-days')}
            most={30}
            value={delegations.days}
            onChange={(days) => change({ days })}
          />
        </>
      )}
    </Part>
  )
}

function Training(props: FormProps) {
  const { say } = useWords()
  const sideName = useSideNames(props)
  const { training, ...rest } = props.choices
  const change = (next: Partial<NonNullable<typeof training>>): void =>
    training && props.onChange({ ...rest, training: { ...training, ...next } })
  return (
    <Part
      label={say('memorandum.training')}
      isChosen={training !== undefined}
      onChoose={(isChosen) => props.onChange(isChosen ? { ...rest, training: freshTraining } : rest)}
    >
      {training && (
        <>
          <ChoiceField
            label={say('memorandum.training-by')}
            values={sides}
            value={sides[training.by]}
            named={sideName}
            onChange={(side) => change({ by: sideOf(side) })}
          />
          <CountField
            label={say('memorandum.training-min')}
            most={50}
            value={training.min}
            onChange={(min) => change({ min, max: Math.max(min, training.max) })}
          />
          <CountField
            label={say('memorandum.training-max')}
            most={50}
            value={training.max}
            onChange={(max) => change({ max, min: Math.min(max, training.min) })}
          />
          <CountField
            label={say('memorandum.training-people')}
            most={500}
            value={training.people}
            onChange={(people) => change({ people })}
          />
          <CountField
            label={say('memorandum.training-days')}
            most={60}
            value={training.days}
            onChange={(days) => change({ days })}
          />
        </>
      )}
    </Part>
  )
}
