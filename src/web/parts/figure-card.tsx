import { Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FigureView, Links } from '../api/types.ts'
import { useWords, type Words } from '../words.ts'
import { BarChart } from './bar-chart.tsx'
import classes from './figure-card.module.css'
import { RecordLinkText } from './record-link.tsx'
import { ScrollRegion } from './scroll-region.tsx'
import surface from './surface.module.css'
import { titleOr } from './titles.ts'
import { Name } from './tongue.tsx'

/** What is measured, plan against actual, with the percentage worked out again. */
export function FigureCard({ figure, links }: { figure: FigureView; links: Links }) {
  const words = useWords()
  const { say } = words
  const organisation = figure.organisation === undefined ? null : titleOr(links, figure.organisation)
  return (
    <article className={surface.padded}>
      <h3 className={classes.title}>
        <RecordLinkText {...figure.indicator} />
      </h3>
      <p className={classes.unit}>
        <Name text={figure.unit} />
        {organisation !== null && ' · '}
        {organisation !== null && <Name text={organisation} />}
      </p>
      {isWorthDrawing(figure) && (
        <BarChart
          label={say('figures.chart', { what: figure.indicator.title })}
          bars={figure.results.map((result) => ({
            id: result.id,
            name: result.period === undefined ? '–' : words.date(result.period),
            actual: result.actual,
            plan: result.plan,
          }))}
        />
      )}
      <ScrollRegion className={classes.scroll} label={figure.indicator.title}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('field.period')}</Table.Th>
              <Table.Th className={classes.number}>{say('field.plan')}</Table.Th>
              <Table.Th className={classes.number}>{say('field.actual')}</Table.Th>
              <Table.Th className={classes.number}>{say('figures.percentage')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figure.results.map((result) => (
              <Table.Tr key={result.id}>
                <Table.Td>
                  <RecordLinkText
                    id={result.id}
                    kind="result"
                    title={result.period === undefined ? say('figures.no-period') : words.date(result.period)}
                  />
                </Table.Td>
                <Table.Td className={classes.number}>
                  {result.plan === undefined ? '–' : words.number(result.plan)}
                </Table.Td>
                <Table.Td className={classes.number}>{words.number(result.actual)}</Table.Td>
                <Table.Td className={classes.number}>
                  <Percentage result={result} words={words} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </article>
  )
}

/** One number alone says more as a number. */
const isWorthDrawing = ({ results }: FigureView): boolean =>
  results.length > 1 || results.some(({ plan }) => plan !== undefined)

/** Printed figures are rounded to two places at the most; more than that apart is not rounding. */
const rounding = 0.06

function Percentage({ result, words }: { result: FigureView['results'][number]; words: Words }) {
  const { percentage, printedPercentage } = result
  if (percentage === undefined) return <>{printedPercentage === undefined ? '–' : words.percent(printedPercentage)}</>
  const follows = printedPercentage === undefined || Math.abs(percentage - printedPercentage) <= rounding
  return (
    <>
      {words.percent(percentage)}
      {!follows && (
        <span className={classes.wrong}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {words.say('figures.printed', { printed: words.percent(printedPercentage) })}
        </span>
      )}
    </>
  )
}
