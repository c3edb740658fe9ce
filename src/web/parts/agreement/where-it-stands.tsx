import { Group } from '@mantine/core'
import type { AgreementBody } from '#records'
import type { AgreementView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { RecordLinkText } from '../record-link.tsx'
import surface from '../surface.module.css'
import { bodyOfAgreement } from './body-of-agreement.ts'
import { Reasons } from './reasons.tsx'
import { StageLine } from './stage-line.tsx'
import { toneOfEvidence, toneOfStage } from './stage-tone.ts'
import { TermBar } from './term-bar.tsx'
import classes from './where-it-stands.module.css'

/** The stage of a text, what is known of it, whether it binds, and how much of its term is left. */
export function WhereItStands({ view }: { view: AgreementView }) {
  const words = useWords()
  const { say } = words
  const { life, replacedBy } = view
  const body = bodyOfAgreement(view)
  return (
    <div className={`${surface.padded} ${classes.stands}`}>
      <Group gap="xs">
        <Badge tone={toneOfStage[life.stage]}>{say(`stage.${life.stage}`)}</Badge>
        <Badge tone={toneOfEvidence[body.evidence]}>
          {say('agreement.known-from', { evidence: words.choice('evidence', body.evidence) })}
        </Badge>
        <span>{say(life.binds ? 'agreement.binds' : 'agreement.binds-not')}</span>
      </Group>
      <StageLine life={life} />
      <TermBar view={view} />
      <Reasons because={life.because} links={view.links} />
      <dl className={classes.facts}>
        {factsOf(body, words).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {replacedBy.length > 0 && (
          <div>
            <dt>{say('agreement.replaced-by')}</dt>
            {replacedBy.map((link) => (
              <dd key={link.id}>
                <RecordLinkText {...link} />
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  )
}

function factsOf(body: AgreementBody, words: Words): [string, string][] {
  const { say, date, list, choice, languageName } = words
  const facts: [string, string | undefined][] = [
    [say('field.signed'), body.signed && [date(body.signed), body.place].filter(Boolean).join(', ')],
    [
      say('field.signatories'),
      list(body.signatories.map(({ name, capacity }) => (capacity ? `${name} (${capacity})` : name))),
    ],
    [say('field.period'), body.period && date(body.period)],
    [say('field.renewal'), body.renewal && renewalInWords(body.renewal, words)],
    [say('field.languages'), list(body.languages.map(languageName))],
    [say('agreement.source-says'), choice('status', body.status)],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
}

function renewalInWords(renewal: NonNullable<AgreementBody['renewal']>, { say, choice }: Words): string {
  if (renewal.kind === 'in words') return `“${renewal.words}”`
  if (renewal.kind !== 'by itself') return choice('renewal', renewal.kind)
  const { months, notice = 0, times } = renewal
  return say('agreement.renews-itself', { months, notice, times: times ?? 'none' })
}
