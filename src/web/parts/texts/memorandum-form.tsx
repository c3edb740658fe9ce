import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { cooperationAreas, textLanguages, type TextLanguage } from '#records/lists'
import type { Choices } from '../../api/texts.ts'
import { useWords } from '../../words.ts'
import { Section } from '../section.tsx'
import { costKinds, freshDelegations, freshTraining, informationCadences, renewals } from './memorandum-choices.ts'
import classes from './texts.module.css'

export interface Body {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
  readonly organisations: readonly Body[]
  /** As the register has them, where the person gave none. */
  readonly named?: Choices | undefined
}

/** Everything that the two sides choose for a memorandum. */
export function MemorandumForm(props: Props) {
  return (
    <div>
      <Parties {...props} />
      <Exchanges {...props} />
      <Terms {...props} />
    </div>
  )
}

function Parties({ choices, onChange, organisations, named }: Props) {
  const words = useWords()
  const { say } = words
  const data = organisations.map(({ id, name }) => ({ value: id, label: name }))
  const change = (index: 0 | 1, next: Partial<Choices['parties'][0]>): void => {
    const [first, second] = choices.parties
    onChange({
      ...choices,
      parties: index === 0 ? [{ ...first, ...next }, second] : [first, { ...second, ...next }],
    })
  }
  const languages = choices.languages
  return (
    <Section title={say('memorandum.parties')}>
      <div className={classes.fields}>
        {([0, 1] as const).map((index) => (
          <Select
            key={index}
            label={say(index === 0 ? 'memorandum.first-party' : 'memorandum.second-party')}
            data={data}
            value={choices.parties[index].organisation || null}
            onChange={(organisation) => change(index, { organisation: organisation ?? '', names: {} })}
            searchable
            allowDeselect={false}
          />
        ))}
        <Select
          label={say('text.which-prevails')}
          placeholder={say('text.none-prevails')}
          data={languages.map((value) => ({ value, label: words.languageName(value) }))}
          value={choices.prevails ?? null}
          onChange={(value) => {
            const { prevails: _, ...rest } = choices
            const prevails = languages.find((tag) => tag === value)
            onChange(prevails === undefined ? rest : { ...rest, prevails })
          }}
          clearable
        />
      </div>
      <Checkbox.Group
        label={say('text.languages')}
        mt="sm"
        value={[...languages]}
        onChange={(next) => {
          const chosen = textLanguages.filter((tag) => next.includes(tag))
          const { prevails, ...rest } = choices
          const keeps = prevails !== undefined && chosen.includes(prevails) ? { prevails } : {}
          if (chosen.length > 0) onChange({ ...rest, ...keeps, languages: chosen })
        }}
      >
        <div className={classes.checks}>
          {textLanguages.map((value) => (
            <Checkbox key={value} value={value} label={words.languageName(value)} />
          ))}
        </div>
      </Checkbox.Group>
      <details className={classes.more}>
        <summary>{say('memorandum.names')}</summary>
        <div className={classes.fields}>
          {([0, 1] as const).flatMap((index) =>
            languages.map((language: TextLanguage) => (
              <TextInput
                key={`${index} ${language}`}
                label={say(index === 0 ? 'memorandum.first-name' : 'memorandum.second-name', {
                  language: words.languageName(language),
                })}
                lang={language}
                placeholder={named?.parties[index].names[language]}
                value={choices.parties[index].names[language] ?? ''}
                onChange={(event) => {
                  const { [language]: _, ...others } = choices.parties[index].names
                  const name = event.currentTarget.value
                  change(index, { names: name.trim() === '' ? others : { ...others, [language]: name } })
                }}
              />
            )),
          )}
        </div>
      </details>
    </Section>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly least?: number
  readonly onChange: (value: number) => void
}

function Count({ label, value, most, least = 1, onChange }: CountProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={least}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      onChange={(next) => typeof next === 'number' && next >= least && onChange(next)}
    />
  )
}

function Exchanges({ choices, onChange, organisations }: Props) {
  const words = useWords()
  const { say } = words
  const { information, delegations, training } = choices
  const sides = ([0, 1] as const).map((index) => {
    const { organisation } = choices.parties[index]
    return {
      value: String(index),
      label: organisations.find(({ id }) => id === organisation)?.name ?? say('memorandum.first-party'),
    }
  })
  const side = (value: string | null): 0 | 1 => (value === '1' ? 1 : 0)
  return (
    <Section title={say('memorandum.exchanges')}>
      <Checkbox.Group
        label={say('memorandum.areas')}
        value={[...choices.areas]}
        onChange={(next) => {
          const areas = cooperationAreas.filter((area) => next.includes(area))
          if (areas.length > 0) onChange({ ...choices, areas })
        }}
      >
        <div className={classes.checks}>
          {cooperationAreas.map((value) => (
            <Checkbox key={value} value={value} label={words.choice('cooperation-area', value)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        mt="lg"
        mb="xs"
        label={say('memorandum.information')}
        checked={information !== undefined}
        onChange={(event) => {
          const { information: _, ...rest } = choices
          onChange(event.currentTarget.checked ? { ...rest, information: { cadence: 'half-year' } } : rest)
        }}
      />
      {information && (
        <Select
          label={say('memorandum.how-often')}
          data={informationCadences.map((value) => ({ value, label: words.choice('cadence', value) }))}
          value={information.cadence}
          onChange={(value) => {
            const cadence = informationCadences.find((one) => one === value)
            if (cadence) onChange({ ...choices, information: { cadence } })
          }}
          allowDeselect={false}
        />
      )}
      <Checkbox
        mt="lg"
        mb="xs"
        label={say('memorandum.delegations')}
        checked={delegations !== undefined}
        onChange={(event) => {
          const { delegations: _, ...rest } = choices
          onChange(event.currentTarget.checked ? { ...rest, delegations: freshDelegations() } : rest)
        }}
      />
      {delegations && (
        <div className={classes.fields}>
          <Select
            label={say('memorandum.how-often')}
            data={(['year', 'two years'] as const).map((value) => ({ value, label: words.choice('cadence', value) }))}
            value={delegations.cadence}
            onChange={(value) =>
              onChange({
                ...choices,
                delegations: { ...delegations, cadence: value === 'year' ? 'year' : 'two years' },
              })
            }
            allowDeselect={false}
          />
          <Select
            label={say('memorandum.first-host')}
            data={sides}
            value={String(delegations.firstHost)}
            onChange={(value) => onChange({ ...choices, delegations: { ...delegations, firstHost: side(value) } })}
            allowDeselect={false}
          />
          <Count
            label={say('memorandum.from-year')}
            least={1990}
            most={2100}
            value={delegations.from}
            onChange={(from) => onChange({ ...choices, delegations: { ...delegations, from } })}
          />
          <Count
            label={say('memorandum.delegation-people')}
            most={100}
            value={delegations.people}
            onChange={(people) => onChange({ ...choices, delegations: { ...delegations, people } })}
          />
          <Count
            label={say('memorandum.delegation-days')}
            most={30}
            value={delegations.days}
            onChange={(days) => onChange({ ...choices, delegations: { ...delegations, days } })}
          />
        </div>
      )}
      <Checkbox
        mt="lg"
        mb="xs"
        label={say('memorandum.training')}
        checked={training !== undefined}
        onChange={(event) => {
          const { training: _, ...rest } = choices
          onChange(event.currentTarget.checked ? { ...rest, training: freshTraining } : rest)
        }}
      />
      {training && (
        <div className={classes.fields}>
          <Select
            label={say('memorandum.training-by')}
            data={sides}
            value={String(training.by)}
            onChange={(value) => onChange({ ...choices, training: { ...training, by: side(value) } })}
            allowDeselect={false}
          />
          <Count
            label={say('memorandum.training-min')}
            most={50}
            value={training.min}
            onChange={(min) =>
              onChange({ ...choices, training: { ...training, min, max: Math.max(min, training.max) } })
            }
          />
          <Count
            label={say('memorandum.training-max')}
            most={50}
            value={training.max}
            onChange={(max) =>
              onChange({ ...choices, training: { ...training, max, min: Math.min(max, training.min) } })
            }
          />
          <Count
            label={say('memorandum.training-people')}
            most={500}
            value={training.people}
            onChange={(people) => onChange({ ...choices, training: { ...training, people } })}
          />
          <Count
            label={say('memorandum.training-days')}
            most={60}
            value={training.days}
            onChange={(days) => onChange({ ...choices, training: { ...training, days } })}
          />
        </div>
      )}
    </Section>
  )
}

function Terms({ choices, onChange }: Props) {
  const words = useWords()
  const { say } = words
  const { reviews, years } = choices
  return (
    <Section title={say('memorandum.terms')}>
      <Select
        label={say('memorandum.costs')}
        data={costKinds.map((value) => ({ value, label: words.choice('memorandum-costs', value) }))}
        value={choices.costs}
        onChange={(value) => onChange({ ...choices, costs: costKinds.find((one) => one === value) ?? choices.costs })}
        allowDeselect={false}
      />
      <div className={classes.fields}>
        <Count
          label={say('memorandum.years')}
          most={10}
          value={years}
          onChange={(next) => onChange(fitted({ ...choices, years: next }))}
        />
        <Select
          label={say('memorandum.renewal')}
          data={renewals.map((value) => ({ value, label: words.choice('memorandum-renewal', value) }))}
          value={choices.renewal}
          onChange={(value) =>
            onChange({ ...choices, renewal: renewals.find((one) => one === value) ?? choices.renewal })
          }
          allowDeselect={false}
        />
        <Count
          label={say('memorandum.renewal-years')}
          most={10}
          value={choices.renewalYears}
          onChange={(renewalYears) => onChange({ ...choices, renewalYears })}
        />
        <Count
          label={say('memorandum.notice')}
          most={24}
          value={choices.noticeMonths}
          onChange={(noticeMonths) => onChange({ ...choices, noticeMonths })}
        />
        <Count
          label={say('memorandum.mid-term')}
          least={0}
          most={years * 12 - 1}
          value={reviews.midTerm ?? 0}
          onChange={(midTerm) =>
            onChange({ ...choices, reviews: { final: reviews.final, ...(midTerm > 0 ? { midTerm } : {}) } })
          }
        />
        <Count
          label={say('memorandum.final')}
          most={Math.min(24, years * 12 - 1)}
          value={reviews.final}
          onChange={(final) => onChange({ ...choices, reviews: { ...reviews, final } })}
        />
        <Count
          label={say('memorandum.contact-days')}
          most={365}
          value={choices.contactDays}
          onChange={(contactDays) => onChange({ ...choices, contactDays })}
        />
      </div>
    </Section>
  )
}

/** Reviews lie within the term. */
function fitted(choices: Choices): Choices {
  const most = choices.years * 12 - 1
  const { midTerm, final } = choices.reviews
  const reviews = {
    final: Math.min(final, most),
    ...(midTerm === undefined ? {} : { midTerm: Math.min(midTerm, most) }),
  }
  return { ...choices, reviews }
}
