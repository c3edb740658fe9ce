import type { SuccessionDesk, SuccessionItem } from '#app'
import { dateInWords, listInWords } from '#messages'
import type { Call } from '../command.ts'

/** What waits after mergers, text by text, and what the directory knows that nobody has recorded. */
export function printSuccessions(call: Call, desk: SuccessionDesk): void {
  const { paper, say, language } = call
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (desk.links[id]?.title ?? id))
  paper.line(say('succession.page', { date: dateInWords(desk.asOf, language) }), { look: 'title' })
  for (const item of desk.items) printItem(call, item, nameOf)
  if (desk.offers.length > 0) paper.heading(`${say('succession.offers')} (${desk.offers.length})`)
  for (const { organisation, place, into, date, source } of desk.offers) {
    paper.line(nameOf(organisation), { indent: 2, mark: '? ' })
    const when = dateInWords(date, language)
    paper.line(say('succession.offer', { place, into, date: when, source }), { indent: 4, look: 'quiet' })
  }
  if (desk.items.length === 0 && desk.offers.length === 0) paper.line(say('succession.nothing'))
}

function printItem(call: Call, item: SuccessionItem, nameOf: (id: string | undefined) => string): void {
  const { paper, say, language } = call
  const names = (ids: readonly string[]): string =>
    listInWords(
      ids.map((id) => nameOf(id)),
      language,
    )
  const title = item.agreement
    ? nameOf(item.agreement)
    : say('succession.outside', { partnership: nameOf(item.partnership) })
  paper.gap()
  paper.line(title, { indent: 2, mark: '• ' })
  const heirs = names(item.heirs)
  const date = dateInWords(item.event.date, language)
  paper.line(say('succession.changed', { organisation: nameOf(item.organisation), date, heirs }), { indent: 4 })
  const look = item.state === 'confirmed' ? 'good' : item.late > 0 ? 'bad' : 'warning'
  paper.line(say(`succession.next.${item.next}`, { partners: names(item.partners) }), { indent: 4, look })
  if (item.state === 'confirmed') return
  paper.line(say('succession.waits', { late: item.late, open: item.open, credits: item.credits }), { indent: 4 })
  if (item.turn !== undefined) {
    paper.line(say('succession.turn', { period: dateInWords(item.turn, language) }), { indent: 4 })
  }
  if (item.meets.length > 0) paper.line(say('succession.meets', { texts: names(item.meets) }), { indent: 4 })
}
