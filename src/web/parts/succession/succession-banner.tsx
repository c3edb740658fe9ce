import { useQuery } from '@tanstack/react-query'
import { desk } from '../../api/successions.ts'
import type { DueQuestion, Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { ButtonLink } from '../link.tsx'
import { titleOr } from '../titles.ts'
import classes from './succession.module.css'

/** Of a whole list the banner says it once. */
export const withoutSuccession = (questions: readonly DueQuestion[]): readonly DueQuestion[] =>
  questions.filter(({ code }) => code !== 'succession-waits')

/** Says that succession waits, wherever a text or a partnership is shown to which it matters. */
export function SuccessionBanner({ questions, links }: { questions: readonly DueQuestion[]; links: Links }) {
  const waiting = questions.filter(({ code }) => code === 'succession-waits')
  const changed = new Map(waiting.map(({ details }) => [String(details['organisation']), String(details['date'])]))
  return <Banner changed={changed} links={links} />
}

/** The same for one agreement, also where nothing was promised in it yet. */
export function AgreementSuccession({ id }: { id: string }) {
  const { data } = useQuery(desk)
  const waiting = (data?.items ?? []).filter(({ agreement, state }) => agreement === id && state !== 'confirmed')
  const changed = new Map(waiting.map(({ organisation, event }) => [organisation, event.date]))
  return <Banner changed={changed} links={data?.links ?? {}} />
}

function Banner({ changed, links }: { changed: ReadonlyMap<string, string>; links: Links }) {
  const words = useWords()
  if (changed.size === 0) return null
  return (
    <aside className={classes.banner} aria-label={words.say('succession.title')}>
      <div>
        {[...changed].map(([organisation, date]) => (
          <div key={organisation}>
            {words.say('succession.banner', { organisation: titleOr(links, organisation), date: words.date(date) })}
          </div>
        ))}
      </div>
      <ButtonLink to="/succession" size="xs">
        {words.say('succession.banner-open')}
      </ButtonLink>
    </aside>
  )
}
