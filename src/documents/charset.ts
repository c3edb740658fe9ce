import { analyse } from 'chardet'
import type { DocumentCaution } from './document-text.ts'

/** A text that was bytes, and how the bytes were read. */
export interface Decoded {
  readonly text: string
  /** As the Encoding Standard names it: `utf-8`, `euc-kr`, `windows-1258`. https://encoding.spec.whatwg.org/ */
  readonly charset: string
  readonly cautions: readonly DocumentCaution[]
}

interface Finding {
  readonly charset: string
  readonly guessed: boolean
}

type Clue = (bytes: Uint8Array, declared: string | undefined) => Finding | null

/** Statistics do not get better with more than this. */
const sampleBytes = 200_000

/**
 * Reads bytes as text. `declared` is the character set that the file itself names (a page's `meta`); it is believed
 * only where the bytes do not say otherwise, because many pages name the wrong one. A byte order mark is not text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  for (const clue of clues) {
    const finding = clue(bytes, declared)
    if (finding) return decodeAs(bytes, finding)
  }
  return decodeAs(bytes, { charset: 'windows-1252', guessed: true })
}

function decodeAs(bytes: Uint8Array, { charset, guessed }: Finding): Decoded {
  const decoded = new TextDecoder(charset).decode(bytes)
  // windows-1258 writes ế as ê and a tone mark, because it has no room for more; what is meant is the one letter.
  const text = charset === 'windows-1258' ? decoded.normalize('NFC') : decoded
  const cautions: DocumentCaution[] = guessed ? ['charset-guessed'] : []
  if (text.includes('\uFFFD')) cautions.push('replaced-characters')
  return { text, charset, cautions }
}

const certainly = (charset: string): Finding => ({ charset, guessed: false })

/** In this order: what is certain first, statistics last. */
const clues: readonly Clue[] = [byMark, byZeros, byStrictUtf8, byDeclaration, byDamagedUtf8, byPairs, byStatistics]

const marks: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function byMark(bytes: Uint8Array): Finding | null {
  const found = marks.find(([, mark]) => mark.every((value, index) => bytes[index] === value))
  return found ? certainly(found[0]) : null
}

/** UTF-16 without a mark: it has zero bytes, and read in the right order it is text with ordinary spaces and digits. */
function byZeros(bytes: Uint8Array): Finding | null {
  const sample = bytes.subarray(0, sampleBytes - (sampleBytes % 2))
  if (!sample.includes(0) || bytes.length % 2 !== 0) return null
  const [best] = ['utf-16le', 'utf-16be']
    .map((charset) => ({ charset, text: new TextDecoder(charset).decode(sample) }))
    .map(({ charset, text }) => ({ charset, text, ascii: text.match(/[\n\r -~]/g)?.length ?? 0 }))
    .sort((one, other) => other.ascii - one.ascii)
  return best && best.ascii > 0 && isMostlyText(best.text) ? certainly(best.charset) : null
}

function byStrictUtf8(bytes: Uint8Array): Finding | null {
  return decodesStrictly(bytes, 'utf-8') ? certainly('utf-8') : null
}

function byDeclaration(bytes: Uint8Array, declared: string | undefined): Finding | null {
  const charset = knownCharset(declared)
  // The HTML standard: a page that can be read far enough to name UTF-16 is not UTF-16.
  if (!charset || charset.startsWith('utf-16') || charset === 'x-user-defined') return null
  return shareReplaced(bytes, charset) <= 0.2 ? certainly(charset) : null
}

/** UTF-8 with a few broken bytes: sequences that are right by accident are rare in any other character set. */
function byDamagedUtf8(bytes: Uint8Array): Finding | null {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sampleBytes))
  const replaced = text.match(/\uFFFD/g)?.length ?? 0
  const right = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  return right >= 4 * replaced ? certainly('utf-8') : null
}

/**
 * Short texts that statistics cannot judge. EUC-KR and GB2312 write each character as two bytes from A1 to FE.
 * Read as EUC-KR, Korean is all Hangul; Chinese comes out with rare hanja in it.
 */
function byPairs(bytes: Uint8Array): Finding | null {
  if (bytes.length > 400) return null
  const runs = [...new TextDecoder('latin1').decode(bytes).matchAll(/[\x80-\xFF\u0100-\uFFFF]+/g)]
  if (runs.length === 0 || runs.some(([run]) => run.length % 2 !== 0)) return null
  if (bytes.some((byte) => byte >= 0x80 && (byte < 0xa1 || byte === 0xff))) return null
  const korean = new TextDecoder('euc-kr').decode(bytes)
  if (!/[\p{Script=Han}\uFFFD]/u.test(korean) && /\p{Script=Hangul}/u.test(korean)) {
    return { charset: 'euc-kr', guessed: true }
  }
  return decodesStrictly(bytes, 'gb18030') ? { charset: 'gb18030', guessed: true } : null
}

function byStatistics(bytes: Uint8Array): Finding | null {
  for (const { name } of analyse(bytes.subarray(0, sampleBytes))) {
    const charset = knownCharset(name)
    if (charset && shareReplaced(bytes, charset) <= 0.05) return { charset, guessed: true }
  }
  return null
}

function knownCharset(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decodesStrictly(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** How much of what is not ASCII is lost: a text may be damaged in places and still tell what it is written in. */
function shareReplaced(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes.subarray(0, sampleBytes))
  const replaced = text.match(/\uFFFD/g)?.length ?? 0
  const letters = text.match(/[^\0-\x7F]/g)?.length ?? 0
  return letters === 0 ? 0 : replaced / letters
}

/** Whether bytes are text in some character set: the beginning decodes to letters rather than to control codes. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return isMostlyText(decode(bytes.subarray(0, 65_536)).text)
}

/** A control code is a stronger sign of a program's own data than a character that could not be decoded. */
function isMostlyText(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu)?.length ?? 0
  return 3 * controls + strange <= Math.max(2, text.length / 10)
}
