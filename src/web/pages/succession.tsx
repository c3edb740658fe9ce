import { useQuery } from '@tanstack/react-query'
import type { SuccessionDesk } from '../api/types.ts'
import { desk } from '../api/successions.ts'
import { Empty } from '../parts/empty.tsx'
import { ButtonLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import { OfferRow } from '../parts/succession/offer-row.tsx'
import { SuccessionRow } from '../parts/succession/succession-row.tsx'
import surface from '../parts/surface.module.css'
import { useWords } from '../words.ts'

/** All bodies that were merged, split or dissolved, and for each text what waits, from whom, and what to do next. */
export function SuccessionPage() {
  const { say } = useWords()
  const query = useQuery(desk)
  return (
    <Page title={say('succession.title')}>
      <p>{say('succession.lead')}</p>
      <Read query={query}>{(data) => <Desk data={data} />}</Read>
    </Page>
  )
}

function Desk({ data }: { data: SuccessionDesk }) {
  const { say } = useWords()
  const waiting = data.items.filter(({ state }) => state !== 'confirmed')
  const settled = data.items.filter(({ state }) => state === 'confirmed')
  if (data.items.length === 0 && data.offers.length === 0) return <NothingHere />
  return (
    <>
      {data.offers.length > 0 && (
        <Section title={say('succession.offers')} count={data.offers.length} tone="soon">
          <ul className={surface.list}>
            {data.offers.map((offer) => (
              <li key={offer.organisation}>
                <OfferRow offer={offer} links={data.links} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Items title={say('succession.waiting')} items={waiting} data={data} none={say('succession.none-waiting')} />
      {settled.length > 0 && <Items title={say('succession.settled')} items={settled} data={data} />}
    </>
  )
}

interface ItemsProps {
  readonly title: string
  readonly items: SuccessionDesk['items']
  readonly data: SuccessionDesk
  readonly none?: string
}

function Items({ title, items, data, none }: ItemsProps) {
  return (
    <Section title={title} count={items.length} tone={items.some(({ late }) => late > 0) ? 'late' : 'calm'}>
      {items.length === 0 ? (
        none && <Empty title={none} />
      ) : (
        <ul className={surface.list}>
          {items.map((item) => (
            <li key={[item.organisation, item.event.date, item.agreement, item.partnership].join(' ')}>
              <SuccessionRow item={item} desk={data} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function NothingHere() {
  const { say } = useWords()
  return (
    <Empty title={say('succession.nothing')}>
      <p>{say('succession.nothing-more')}</p>
      <ButtonLink to="/register/$kind" params={{ kind: 'organisation' }} variant="default">
        {say('kind.organisation', { count: 2 })}
      </ButtonLink>
    </Empty>
  )
}
