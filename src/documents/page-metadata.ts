import { dayOfTimestamp } from './dates.ts'

/** What a page says about itself. */
export interface PageMetadata {
  readonly title?: string
  /** EDTF. */
  readonly published?: string
}

/** Reads title and date of publication from JSON-LD, `meta` and `time`, in this order of trust. */
export function pageMetadata(document: Document): PageMetadata {
  const articles = structuredData(document).filter((item) => 'headline' in item || 'datePublished' in item)
  const title = [
    ...articles.map((item) => item['headline']),
    metaContent(document, titleNames),
    document.querySelector('title')?.textContent,
  ].find((value): value is string => typeof value === 'string' && value.trim() !== '')
  const published = [
    ...articles.map((item) => item['datePublished']),
    ...dateNames.map((name) => metaContent(document, [name])),
    ...[...document.querySelectorAll('[itemprop="datePublished"], time[datetime]')].map(dateOfElement),
  ].reduce<string | undefined>((found, value) => found ?? dayOfTimestamp(textOrNone(value)), undefined)
  return { title: title?.replace(/\s+/g, ' ').trim(), published }
}

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'citation_title']
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'date',
]

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const dateOfElement = (element: Element): string | null =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent

function metaContent(document: Document, names: readonly string[]): string | undefined {
  const metas = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const found = metas.find((meta) => nameOfMeta(meta) === name)?.getAttribute('content')
    if (found) return found
  }
  return undefined
}

function nameOfMeta(meta: Element): string | undefined {
  return (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase()
}

/** The objects of all JSON-LD on the page. What is not JSON is passed over: pages are full of such mistakes. */
function structuredData(document: Document): Record<string, unknown>[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  return scripts.flatMap((script) => {
    try {
      return objectsIn(JSON.parse(script.textContent ?? ''))
    } catch {
      return []
    }
  })
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items
    .filter(isObject)
    .flatMap((item) => [item, ...(Array.isArray(item['@graph']) ? item['@graph'].filter(isObject) : [])])
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
