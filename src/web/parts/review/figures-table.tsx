import type { ReviewBody } from '#records'
import type { Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { LinkedRecord } from '../record-link.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import classes from './sheet.module.css'

/** Plan and actual over the term. */
export function FiguresTable({ figures, links }: { figures: ReviewBody['figures']; links: Links }) {
  const words = useWords()
  const { say } = words
  return (
    <ScrollRegion label={say('nav.figures')}>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{say('field.indicator')}</th>
            <th scope="col">{say('field.period')}</th>
            <th scope="col">{say('field.actual')}</th>
            <th scope="col">{say('field.plan')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={JSON.stringify(figure)}>
              <td>
                <LinkedRecord id={figure.indicator} links={links} />
              </td>
              <td>{figure.period === undefined ? '' : words.date(figure.period)}</td>
              <td data-number>{words.number(figure.actual)}</td>
              <td data-number>{figure.plan === undefined ? '' : words.number(figure.plan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
