import PostalMime, { type Attachment as MailPart } from 'postal-mime'
import { joinParts, paragraphBlocks } from '../blocks.ts'
import { looksLikeText } from '../charset.ts'
import { dayOfMailHeader } from '../dates.ts'
import type { Attachment, DocumentText } from '../document-text.ts'
import { asciiStart, endingOf, type Format } from '../format.ts'
import { pageText } from './html.ts'

const header =
  /^(?:from|to|cc|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|dkim-signature|x-[\w-]+):/gim

/** One mail as it was sent (RFC 5322, MIME): its text. Files that came with it are handed on, not read here. */
export const eml = {
  mediaType: 'message/rfc822',
  identify(bytes, fileName) {
    const [headers = ''] = asciiStart(bytes, 16_384).split(/\r?\n\r?\n/, 1)
    const known = new Set(headers.match(header)?.map((name) => name.toLowerCase()))
    const beginsWithHeader = /^[\w-]+:/.test(headers) || headers.startsWith('From ')
    return beginsWithHeader && known.size >= (endingOf(fileName) === '.eml' ? 1 : 3) && looksLikeText(bytes)
  },
  async extract(bytes) {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
    const attachments = mail.attachments.filter((file) => !file.related).map(asAttachment)
    return {
      ...bodyOf(mail.text, mail.html),
      mediaType: 'message/rfc822',
      title: mail.subject?.trim() || undefined,
      published: dayOfMailHeader(mail.headers.find(({ key }) => key === 'date')?.value),
      attachments,
      cautions: attachments.length > 0 ? ['parts-left-out'] : [],
    }
  },
} satisfies Format

function bodyOf(text: string | undefined, html: string | undefined): Pick<DocumentText, 'text' | 'blocks'> {
  if (text?.trim()) return { text, blocks: paragraphBlocks(text) }
  if (!html) return joinParts([])
  const page = pageText(html, 'all-content')
  return { text: page.text, blocks: page.blocks }
}

function asAttachment({ filename, mimeType, content }: MailPart, index: number): Attachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  return { name: filename ?? `attachment-${index + 1}`, mediaType: mimeType, bytes }
}
