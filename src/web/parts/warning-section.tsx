import type { DueView } from '../api/types.ts'
import { useWords } from '../words.ts'
import classes from './duty-row.module.css'
import { ButtonLink } from './link.tsx'
import { LinkedRecord } from './record-link.tsx'
import { Section } from './section.tsx'
import surface from './surface.module.css'
import { titlesFrom } from './titles.ts'

/** What is likely to do harm, each with the record where it can be put right. */
export function WarningSection({ view: { warnings, links } }: { view: Pick<DueView, 'warnings' | 'links'> }) {
  const words = useWords()
  if (warnings.length === 0) return null
  const title = words.say('warnings.title', { count: warnings.length })
  return (
    <Section title={title} count={warnings.length} tone="soon">
      <ul className={surface.list}>
        {warnings.map((warning) => (
          <li key={`${warning.record} ${warning.code} ${JSON.stringify(warning.details)}`}>
            <div className={classes.row} data-tone="soon">
              <div className={classes.head}>
                <span className={classes.what}>
                  <LinkedRecord id={warning.record} links={links} />
                </span>
              </div>
              <div className={classes.foot}>
                <span>{words.sentence('warning', warning, titlesFrom(links))}</span>
                <ButtonLink size="xs" variant="default" to="/records/$id/edit" params={{ id: warning.record }}>
                  {words.say('question.answer')}
                </ButtonLink>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
