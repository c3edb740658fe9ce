/** A stretch of the text that something was read in. `owner` counts the proposals of the document; -1 is the quote asked for. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly owner: number
}

/** A stretch of text under the same set of spans, the narrowest first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly owners: readonly number[]
}

/**
 * Cuts one block of text where spans begin and end. Spans may overlap and reach beyond the block. Time grows with the
 * number of spans that touch the block, not with the length of the text.
 */
export function segmentsOf(block: { start: number; end: number }, spans: readonly Span[]): Segment[] {
  const inside = spans.filter((span) => span.start < block.end && span.end > block.start)
  const cuts = new Set([block.start, block.end])
  for (const span of inside) {
    cuts.add(Math.max(span.start, block.start))
    cuts.add(Math.min(span.end, block.end))
  }
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? block.start
    const over = inside.filter((span) => span.start <= start && span.end >= end)
    const narrowFirst = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    return { start, end, owners: [...new Set(narrowFirst.map((span) => span.owner))] }
  })
}

export interface Part {
  readonly start: number
  readonly end: number
  readonly role: 'content' | 'heading' | 'boilerplate'
  readonly page?: number
}

/** The blocks of a document with what stands between them, so that the whole text is there. */
export function partsOf(text: string, blocks: readonly Part[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const block of blocks) {
    if (text.slice(at, block.start).trim() !== '') parts.push({ start: at, end: block.start, role: 'content' })
    parts.push(block)
    at = block.end
  }
  if (text.slice(at).trim() !== '') parts.push({ start: at, end: text.length, role: 'content' })
  return parts
}
