import { countAs } from './list-numbers.ts'

/** One level of a list: how it counts and how its number is written, `%1.%2` for that of the first two levels. */
interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

/** A list as Word defines it. Lists with the same `counters` go on counting where the other has stopped. */
interface List {
  readonly levels: ReadonlyMap<number, Level>
  readonly levelOfStyle: ReadonlyMap<string, number>
  readonly counters: Map<number, number>
}

interface Place {
  readonly list: string
  readonly level: number | undefined
}

const openParagraph = /<w:p(?:\s[^<>]{0,500})?>(?=\s{0,20}<w:pPr>)/g

/**
 * Writes the numbers that Word computes when it shows a document (“Article 3.”, “2.1”, “b)”) into its text: people
 * refer to clauses by them. `source` is `word/document.xml`, the others the parts of these names.
 * ECMA-376-1, 17.9; counting goes on per abstract definition, as Word does it.
 */
export function withNumbersWritten(source: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering)
  const placeOfStyle = placesOfStyles(styles)
  const pieces: string[] = []
  let done = 0
  for (const match of source.matchAll(openParagraph)) {
    const at = match.index + match[0].length
    const end = source.indexOf('</w:pPr>', at)
    if (end < 0) break
    const label = labelOf(source.slice(at, end).split(/<w:(?:rPr|pPrChange)\b/, 1)[0] ?? '', lists, placeOfStyle)
    if (label === '') continue
    pieces.push(source.slice(done, at), `<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`)
    done = at
  }
  return pieces.join('') + source.slice(done)
}

function labelOf(properties: string, lists: ReadonlyMap<string, List>, styles: ReadonlyMap<string, Place>): string {
  const style = valueIn(properties, 'pStyle')
  const place = placeIn(properties) ?? styles.get(style ?? '')
  const list = lists.get(place?.list ?? '')
  if (!list) return ''
  return next(list, place?.level ?? list.levelOfStyle.get(style ?? '') ?? 0)
}

/** Counts one further on a level and begins anew on those below it. */
function next(list: List, level: number): string {
  const { levels, counters } = list
  const startOf = (at: number) => levels.get(at)?.start ?? 1
  counters.set(level, (counters.get(level) ?? startOf(level) - 1) + 1)
  for (const below of counters.keys()) if (below > level) counters.delete(below)
  const { format = 'none', text = '' } = levels.get(level) ?? {}
  if (format === 'none') return ''
  if (format === 'bullet') return '-'
  return text.replace(/%([1-9])/g, (_, number: string) => {
    const at = Number(number) - 1
    return countAs(levels.get(at)?.format ?? 'decimal', counters.get(at) ?? startOf(at))
  })
}

function listsIn(numbering: string): Map<string, List> {
  const definitions = new Map<string, List>()
  for (const definition of elements(numbering, 'abstractNum')) {
    const id = attributeIn(definition, 'abstractNumId')
    if (id !== undefined) definitions.set(id, { ...levelsIn(definition), counters: new Map() })
  }
  const lists = new Map<string, List>()
  for (const element of elements(numbering, 'num')) {
    const definition = definitions.get(valueIn(element, 'abstractNumId') ?? '')
    const id = attributeIn(element, 'numId')
    if (definition && id !== undefined) lists.set(id, withOverrides(definition, element))
  }
  return lists
}

function levelsIn(definition: string): Pick<List, 'levels' | 'levelOfStyle'> {
  const levels = new Map<number, Level>()
  const levelOfStyle = new Map<string, number>()
  for (const element of elements(definition, 'lvl')) {
    const level = Number(attributeIn(element, 'ilvl'))
    const style = valueIn(element, 'pStyle')
    if (style !== undefined) levelOfStyle.set(style, level)
    levels.set(level, {
      start: Number(valueIn(element, 'start') ?? 1),
      format: valueIn(element, 'numFmt') ?? 'decimal',
      text: valueIn(element, 'lvlText') ?? '',
    })
  }
  return { levels, levelOfStyle }
}

/** A list that sets its own start counts for itself. */
function withOverrides(definition: List, element: string): List {
  const levels = new Map(definition.levels)
  let restarts = false
  for (const override of elements(element, 'lvlOverride')) {
    const level = Number(attributeIn(override, 'ilvl'))
    const start = valueIn(override, 'startOverride')
    const known = levels.get(level)
    if (start === undefined || !known) continue
    levels.set(level, { ...known, start: Number(start) })
    restarts = true
  }
  return restarts ? { ...definition, levels, counters: new Map() } : definition
}

/** The list that each style of paragraphs stands in, its own or that of the style it is based on. */
function placesOfStyles(styles: string): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const style of elements(styles, 'style')) {
    const place = placeIn(style) ?? places.get(valueIn(style, 'basedOn') ?? '')
    const id = attributeIn(style, 'styleId')
    if (place && id !== undefined) places.set(id, place)
  }
  return places
}

function placeIn(properties: string): Place | undefined {
  const [element] = elements(properties, 'numPr')
  const list = element === undefined ? undefined : valueIn(element, 'numId')
  const level = element === undefined ? undefined : valueIn(element, 'ilvl')
  return list === undefined ? undefined : { list, level: level === undefined ? undefined : Number(level) }
}

/** The elements of a name, one after the other; those that this file looks for do not stand inside themselves. */
function elements(source: string, name: string): string[] {
  const found: string[] = []
  const end = `</w:${name}>`
  const start = `<w:${name}`
  for (let index = source.indexOf(start); index >= 0; index = source.indexOf(start, index + start.length)) {
    if (!/[\s>]/.test(source[index + start.length] ?? '')) continue
    const close = source.indexOf(end, index)
    if (close < 0) break
    found.push(source.slice(index, close))
  }
  return found
}

const valueIn = (source: string, element: string): string | undefined => quotedAfter(source, `<w:${element} w:val="`)

const attributeIn = (source: string, attribute: string): string | undefined =>
  quotedAfter(source.split('>', 1)[0] ?? '', ` w:${attribute}="`)

function quotedAfter(source: string, opening: string): string | undefined {
  const found = source.indexOf(opening)
  if (found < 0) return undefined
  const start = found + opening.length
  const end = source.indexOf('"', start)
  return end < 0 ? undefined : source.slice(start, end)
}
