import { useQuery } from '@tanstack/react-query'
import * as queries from '../api/queries.ts'
import { Empty } from '../parts/empty.tsx'
import { FigureCard } from '../parts/figure-card.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import { titleOr } from '../parts/titles.ts'
import { useWords } from '../words.ts'
import classes from './partnership.module.css'

/** Plan against actual, by the body that measures. */
export function FiguresPage() {
  const { say } = useWords()
  const query = useQuery(queries.figures)
  return (
    <Page title={say('nav.figures')}>
      <Read query={query}>{(data) => <AllFigures data={data} />}</Read>
    </Page>
  )
}

function AllFigures({ data }: { data: queries.Figures }) {
  const { say } = useWords()
  if (data.figures.length === 0) return <Empty title={say('figures.none')}>{say('figures.none-more')}</Empty>
  const organisations = [...new Set(data.figures.map((figure) => figure.organisation))]
  return organisations.map((organisation) => (
    <Section
      key={organisation ?? 'none'}
      title={organisation === undefined ? say('figures.without-organisation') : titleOr(data.links, organisation)}
    >
      <div className={classes.figures}>
        {data.figures
          .filter((figure) => figure.organisation === organisation)
          .map((figure) => (
            <FigureCard key={figure.indicator.id} figure={figure} links={data.links} />
          ))}
      </div>
    </Section>
  ))
}
