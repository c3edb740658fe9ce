import { FlowText, type FlowPart } from './flow-text.ts'

/** What a page shows, in order, and the text nodes that it comes from: `places` of a part are indexes into `nodes`. */
export interface VisibleText {
  readonly parts: readonly FlowPart[]
  readonly nodes: readonly Text[]
  /** How many elements stand inside one another at most. */
  readonly depth: number
}

/** Elements whose content is never shown as text. */
const unseen = new Set(
  `script style template noscript head title iframe object embed applet svg math canvas audio video map
  select datalist textarea meta link`.split(/\s+/),
)
const paragraphs = new Set(
  `address article aside blockquote body center details dialog dl fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr main nav ol p pre search section table ul`.split(/\s+/),
)
const lines = new Set('caption dd div dt legend li option summary tbody td tfoot th thead tr'.split(' '))
const headings = /^h[1-6]$/

interface Walk {
  readonly flow: FlowText
  readonly nodes: Text[]
  /** The nearest row of data that we are in: its cells are one line. */
  row: Element | null
  preserve: Element | null
}

/** The text that a person sees on a page, top to bottom. Goes without recursion: pages may nest without end. */
export function visibleText(root: Element): VisibleText {
  const walk: Walk = { flow: new FlowText(), nodes: [], row: null, preserve: null }
  let node: Node | null = root
  let level = 0
  let depth = 0
  while (node) {
    const child: Node | null = enter(walk, node) ? node.firstChild : null
    if (child) {
      node = child
      level++
      depth = Math.max(depth, level)
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      leave(walk, node)
      node = node.parentNode
      level--
    }
    if (!node || node === root) break
    leave(walk, node)
    node = node.nextSibling
  }
  return { parts: walk.flow.finish(), nodes: walk.nodes, depth }
}

const nameOf = (node: Node): string => node.nodeName.toLowerCase()
export const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): node is Text => node.nodeType === 3

/** Says whether the children of the node are shown. */
function enter(walk: Walk, node: Node): boolean {
  if (isText(node)) {
    walk.flow.write(node.data, walk.nodes.length, walk.preserve !== null)
    walk.nodes.push(node)
    return false
  }
  if (!isElement(node)) return false
  const name = nameOf(node)
  if (unseen.has(name) || isHidden(node)) return false
  beginOf.get(name)?.(walk, node)
  if (paragraphs.has(name) || lines.has(name)) edge(walk, name)
  if (headings.test(name)) walk.flow.heading(true)
  if (name === 'li') walk.flow.prefix(itemMark(node))
  return true
}

function leave(walk: Walk, node: Node): void {
  if (!isElement(node)) return
  const name = nameOf(node)
  if (unseen.has(name) || isHidden(node)) return
  if (walk.row === node) walk.row = null
  if (walk.preserve === node) walk.preserve = null
  if (paragraphs.has(name) || lines.has(name)) edge(walk, name)
  if (headings.test(name)) walk.flow.heading(false)
}

/** The elements that do more than begin on a new line. */
const beginOf: ReadonlyMap<string, (walk: Walk, element: Element) => void> = new Map(
  Object.entries<(walk: Walk, element: Element) => void>({
    button: (walk) => walk.flow.gap(),
    br: (walk) => (walk.row ? walk.flow.gap() : walk.flow.lineBreak()),
    td: (walk) => walk.row && walk.flow.nextCell(),
    th: (walk) => walk.row && walk.flow.nextCell(),
    tr: (walk, element) => {
      if (walk.row || !isRowOfData(element)) return
      walk.flow.endBlock('\n')
      walk.row = element
    },
    pre: (walk, element) => {
      walk.preserve ??= element
    },
  }),
)

function edge(walk: Walk, name: string): void {
  if (walk.row) walk.flow.gap()
  else walk.flow.endBlock(paragraphs.has(name) ? '\n\n' : '\n')
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function itemMark(item: Element): string {
  const list = item.parentElement
  if (!list || nameOf(list) !== 'ol') return '- '
  return `${numberOf(item, list)}. `
}

const counted = new WeakMap<Element, number>()

/** Items are asked for in order: each list remembers how far it has counted. An item may set its own number. */
function numberOf(item: Element, list: Element): number {
  const next = (counted.get(list) ?? wholeNumber(list.getAttribute('start'), 1) - 1) + 1
  const number = wholeNumber(item.getAttribute('value'), next)
  counted.set(list, number)
  return number
}

function wholeNumber(text: string | null, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) ? otherwise : number
}

/** Old pages lay out whole articles in tables: only a row of short cells is one line of figures. */
function isRowOfData(row: Element): boolean {
  const cells = [...row.children]
  return cells.length > 1 && cells.length <= 100 && cells.every(isShort)
}

function isShort(cell: Element): boolean {
  let letters = 0
  let node: Node | null = cell
  for (let steps = 0; steps < 60; steps++) {
    if (isText(node)) letters += node.data.length
    if (letters > 300 || nameOf(node) === 'table') return false
    if (node.firstChild) node = node.firstChild
    else {
      while (node && node !== cell && !node.nextSibling) node = node.parentNode
      if (!node || node === cell) return true
      node = node.nextSibling
    }
    if (!node) return true
  }
  return false
}
