import { parseHTML } from 'linkedom'
import { articlePlaces } from '../article.ts'
import { joinParts } from '../blocks.ts'
import { decode, looksLikeText } from '../charset.ts'
import type { Block, DocumentText } from '../document-text.ts'
import type { FlowPart } from '../flow-text.ts'
import { asciiStart, endingOf, type Format } from '../format.ts'
import { pageMetadata } from '../page-metadata.ts'
import { visibleText } from '../visible-text.ts'

const endings = new Set(['.html', '.htm', '.xhtml'])

/** A web page as a person saved it: all that is seen on it, with what is not its article marked as boilerplate. */
export const html = {
  mediaType: 'text/html',
  identify(bytes, fileName) {
    const begins = /^[^<]{0,20}(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
    return (begins.test(asciiStart(bytes, 2048)) || endings.has(endingOf(fileName))) && looksLikeText(bytes)
  },
  extract(bytes) {
    const { text: source, charset, cautions } = decode(bytes, declaredCharset(bytes))
    return { ...pageText(source, 'find-article'), mediaType: 'text/html', charset, cautions }
  },
} satisfies Format

/** A page's text with its blocks. `all-content` is for pages that are nothing but their text: mail, converted files. */
export function pageText(
  source: string,
  mode: 'find-article' | 'all-content',
): Pick<DocumentText, 'text' | 'blocks' | 'title' | 'published'> {
  const { document } = parseHTML(asOneTree(source))
  const metadata = pageMetadata(document)
  const visible = visibleText(document.documentElement)
  const article = mode === 'find-article' ? articlePlaces(document, visible) : null
  const parts = visible.parts.map((part) => ({ text: part.text, before: part.before, role: roleOf(part, article) }))
  return { ...joinParts(parts), ...metadata }
}

/**
 * The parser builds what stands there, where a browser mends: a page may do without `html`, and what follows after
 * its end still belongs to the body.
 */
function asOneTree(source: string): string {
  const open = source.replace(/<!doctype[^>]{0,500}>|<\/(?:html|body)\s{0,20}>/gi, '')
  return /<html[\s>]/i.test(open) ? open : `<html><body>${open}`
}

/** A part is boilerplate if most of its letters are: a link to related news inside a paragraph does not make it so. */
function roleOf(part: FlowPart, article: ReadonlySet<number> | null): Block['role'] {
  const content = article === null || lettersIn(part, article) * 2 >= lettersIn(part, null)
  if (!content) return 'boilerplate'
  return part.heading ? 'heading' : 'content'
}

function lettersIn(part: FlowPart, places: ReadonlySet<number> | null): number {
  return part.places.reduce((sum, { place, length }) => sum + (places === null || places.has(place) ? length : 0), 0)
}

/** The character set that the page names, in `meta charset`, `http-equiv` or the XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = asciiStart(bytes, 4096)
  const found = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i.exec(start)
  return (found ?? /^\s*<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(start))?.[1]
}
