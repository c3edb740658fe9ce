import type { KindName } from '#records'
import type { OfficeView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { ButtonLink } from '../link.tsx'
import { RecordLinkText } from '../record-link.tsx'
import surface from '../surface.module.css'
import { useMay } from '../use-may.ts'
import classes from './settings.module.css'

/** Kinds that Comity keeps for itself. */
const inner: readonly KindName[] = ['refusal', 'office', 'mention', 'calendar-link']

/** Which office this is, and what it holds. */
export function OfficePanel({ office }: { office: OfficeView }) {
  const words = useWords()
  const { say } = words
  const mayStart = useMay('administrator')
  const counts = Object.entries(office.counts) as [KindName, number][]
  return (
    <div className={surface.padded}>
      <dl className={classes.facts}>
        <dt>{say('field.name')}</dt>
        <dd>{office.name}</dd>
        {office.organisation && (
          <>
            <dt>{say('field.organisation')}</dt>
            <dd>
              <RecordLinkText {...office.organisation} />
            </dd>
          </>
        )}
        {office.country && (
          <>
            <dt>{say('field.country')}</dt>
            <dd>{words.countryName(office.country)}</dd>
          </>
        )}
        <dt>{say('own-office.language')}</dt>
        <dd>{words.languageName(office.language)}</dd>
        <dt>{say('own-office.time-zone')}</dt>
        <dd>{office.timeZone}</dd>
        <dt>{say('settings.holds')}</dt>
        <dd>
          {words.list(
            counts
              .filter(([kind, count]) => count > 0 && !inner.includes(kind))
              .map(
                ([kind, count]) =>
                  `${words.number(count)} ${say(`kind.${kind}`, { count }).toLocaleLowerCase(words.language)}`,
              ),
          )}
        </dd>
      </dl>
      {office.example && mayStart && (
        <ButtonLink to="/own-office" mt="md">
          {say('example.own')}
        </ButtonLink>
      )}
    </div>
  )
}
