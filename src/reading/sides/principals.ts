import type { Findings, FoundOrganisation } from '../findings.ts'
import type { Page } from '../page.ts'

const weightOfTitle = 3
const weightOfStart = 2
const passagesOfStart = 8
/** A body named this much less often than the second one is not a side. */
const leastShare = 0.34
const mostSides = 8

/** The bodies between which things go on: named most, weighed by where; only trade unions where there are two. */
export function principalsOf(page: Page, { organisations }: Findings): number[] {
  const start = page.passages.findIndex(({ role }) => role === 'sentence')
  const weights = organisations.map((body) => weightOf(body, page, start))
  const order = organisations.map((_, index) => index).sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
  const unions = order.filter((index) => organisations[index]?.fields.type !== 'other' && (weights[index] ?? 0) > 0)
  const sides = unions.length >= 2 ? unions : order.filter((index) => (weights[index] ?? 0) > 0)
  const least = (weights[sides[1] ?? -1] ?? 0) * leastShare
  return sides.filter((index, rank) => rank < 2 || (weights[index] ?? 0) >= least).slice(0, mostSides)
}

function weightOf(body: FoundOrganisation, page: Page, start: number): number {
  let weight = 0
  for (const { passage } of body.mentions) {
    const role = page.passages[passage]?.role
    if (role === 'noise' || role === 'byline') continue
    weight += role === 'title' ? weightOfTitle : passage - start < passagesOfStart ? weightOfStart : 1
  }
  return weight
}

/** Who visits and who is visited, as the words beside the names say, each with how often. */
export interface Visitors {
  readonly guest?: number
  readonly host?: number
}

export interface VisitorsOfPage extends Visitors {
  /** The same, for each passage whose words say so. */
  readonly byPassage: ReadonlyMap<number, Visitors>
}

/** Who visits and who is visited, in the whole text and passage by passage, where the words beside the names say it. */
export function visitorsOf(page: Page, { organisations }: Findings): VisitorsOfPage {
  const words = page.language.actors
  const guests = new Map<number, number>()
  const hosts = new Map<number, number>()
  const byPassage = new Map<number, Visitors>()
  organisations.forEach(({ mentions, fields }, body) => {
    if (fields.type === 'other') return
    for (const { start, end, passage } of mentions) {
      const within = page.passages[passage]
      if (!within || within.role === 'noise') continue
      const before = page.text.slice(Math.max(within.start, start - reach), start)
      const after = page.text.slice(end, Math.min(within.end, end + reach))
      const comes = words.guestBefore.test(before) || words.guestAfter.test(after)
      const receives = words.hostBefore.test(before) || words.hostAfter.test(after)
      if (comes) vote(guests, body)
      if (receives) vote(hosts, body)
      if (comes !== receives) byPassage.set(passage, { ...byPassage.get(passage), [comes ? 'guest' : 'host']: body })
    }
  })
  const guest = most(guests)
  const host = most(hosts, guest)
  return { byPassage, ...(guest === undefined ? {} : { guest }), ...(host === undefined ? {} : { host }) }
}
const reach = 80

function vote(votes: Map<number, number>, body: number): void {
  votes.set(body, (votes.get(body) ?? 0) + 1)
}

function most(votes: ReadonlyMap<number, number>, except?: number): number | undefined {
  let best: number | undefined
  for (const [body, count] of votes) {
    if (body !== except && count > (best === undefined ? 0 : (votes.get(best) ?? 0))) best = body
  }
  return best
}
