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

/** Who visits and who is visited, by the words beside the names; nothing where the words do not say. */
export function visitorsOf(page: Page, { organisations }: Findings): { guest?: number; host?: number } {
  const words = page.language.actors
  const votes = { guest: new Map<number, number>(), host: new Map<number, number>() }
  const vote = (of: Map<number, number>, body: number): void => void of.set(body, (of.get(body) ?? 0) + 1)
  organisations.forEach(({ mentions, fields }, body) => {
    if (fields.type === 'other') return
    for (const { start, end, passage } of mentions) {
      const within = page.passages[passage]
      if (!within || within.role === 'noise') continue
      const before = page.text.slice(Math.max(within.start, start - reach), start)
      const after = page.text.slice(end, Math.min(within.end, end + reach))
      if (words.guestBefore.test(before) || words.guestAfter.test(after)) vote(votes.guest, body)
      if (words.hostBefore.test(before) || words.hostAfter.test(after)) vote(votes.host, body)
    }
  })
  const guest = most(votes.guest)
  const host = most(votes.host, guest)
  return { ...(guest === undefined ? {} : { guest }), ...(host === undefined ? {} : { host }) }
}
const reach = 60

function most(votes: ReadonlyMap<number, number>, except?: number): number | undefined {
  let best: number | undefined
  for (const [body, count] of votes) {
    if (body !== except && count > (best === undefined ? 0 : (votes.get(best) ?? 0))) best = body
  }
  return best
}
