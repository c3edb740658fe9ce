import { Readability } from '@mozilla/readability'
import type { FlowPart } from './flow-text.ts'
import { linkListPlaces } from './link-lists.ts'
import { isElement, type VisibleText } from './visible-text.ts'

/** Readability gives up on pages with more elements than this; they are lists, not articles. */
const mostElements = 50_000
/** Readability's time grows with the cube of the depth; pages that people write stay far below. */
const deepest = 100
/** A shorter “article” is a page where none was found. */
const shortestArticle = 80
const marker = 'data-place'

/**
 * Which text nodes of a page are its article; null where the page has none, so that all of it counts. Every text node
 * is put into a marked `span` first, because Readability moves, copies and parses again what it keeps.
 * Changes the document: read what else is needed of it before.
 */
export function articlePlaces(document: Document, visible: VisibleText): ReadonlySet<number> | null {
  const { nodes, parts, depth } = visible
  if (depth > deepest) return null
  const elsewhere = linkListPlaces(visible)
  nodes.forEach((node, place) => mark(document, node, place))
  const article = readability(document)
  if (!article || (article.content.textContent ?? '').trim().length < shortestArticle) return null
  const places = new Set<number>()
  for (const span of article.content.querySelectorAll(`[${marker}]`)) places.add(Number(span.getAttribute(marker)))
  for (const place of elsewhere) places.delete(place)
  addFurniture(places, parts, article.byline)
  return places
}

function mark(document: Document, node: Text, place: number): void {
  if (node.data.trim() === '') return
  const span = document.createElement('span')
  span.setAttribute(marker, String(place))
  node.parentNode?.replaceChild(span, node)
  span.append(node)
}

function readability(document: Document): { content: Element; byline: string | null | undefined } | null {
  try {
    const reader = new Readability<Node>(document, { maxElemsToParse: mostElements, serializer: (node) => node })
    const found = reader.parse()
    return found?.content && isElement(found.content) ? { content: found.content, byline: found.byline } : null
  } catch {
    // Too many elements, or nested too deep: the page is kept whole.
    return null
  }
}

/** The headline, the byline and the time belong to an article, though Readability sets them aside. */
function addFurniture(places: Set<number>, parts: readonly FlowPart[], byline: string | null | undefined): void {
  const isArticle = (part: FlowPart) => part.places.some(({ place }) => places.has(place))
  const first = parts.findIndex(isArticle)
  const headline = parts.slice(0, first + 1).findLastIndex((part) => part.heading)
  if (headline < 0) return
  for (const part of parts.slice(headline, first)) {
    const isByline = byline && part.text.includes(byline.trim())
    if (part.heading || isByline || showsTime.test(part.text)) part.places.forEach(({ place }) => places.add(place))
  }
}

/** A short line with a date or an hour in figures. */
const showsTime = /^(?=.{4,120}$).*\b(\d{1,2}[:h]\d{2}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(19|20)\d{2})\b/
