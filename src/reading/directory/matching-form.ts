/**
 * A text as names are compared in it, with the place of every character in the original: letters lower case beside
 * their own case, blanks and dashes of one kind, one order of marks. Of the same length as its two lists.
 */
export interface MatchingForm {
  readonly plain: string
  readonly cased: string
  /** Where the original of each character begins and ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Runs of letters and signs that are compared as they stand; Latin words with marks, decomposed Hangul syllables and
 * blanks, each as one piece; all else letter by letter.
 */
const pieces =
  /([!-&(-,./:-@[-`{-~\u3400-\u9fff\uac00-\ud7a3]+)|[\u0300-\u036f0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]+|[\u1100-\u115f][\u1160-\u11a7]{0,3}[\u11a8-\u11ff]{0,3}|[\s\u200b]+|[\s\S]/gu

const dashes = /[-‐‑‒–—―－]/
const dots = /[·・•‧ㆍ]/
const nothing = /[\u00ad\u200b-\u200d\u2060\ufeff]/
/** A reader does not see which of these was typed; the signs on the right are the ones compared. */
const oneWay: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '\u0eb3': '\u0ecd\u0eb2',
  '\u0ebc': '\u0ea5',
  '\u0edc': '\u0eab\u0e99',
  '\u0edd': '\u0eab\u0ea1',
}

interface Draft {
  readonly cased: string[]
  readonly starts: number[]
  readonly ends: number[]
}

/** Vietnamese tells words apart by their marks; elsewhere names in Latin letters are compared without. */
export function matchingForm(text: string, language: string): MatchingForm {
  const draft: Draft = { cased: [], starts: [], ends: [] }
  const keepsMarks = language === 'vi'
  for (const { 0: piece, 1: run, index } of text.matchAll(pieces)) {
    if (run !== undefined || isAscii.test(piece)) asItStands(draft, piece, index)
    else for (const letter of lettersOf(piece, keepsMarks)) append(draft, letter, index, index + piece.length)
  }
  const cased = draft.cased.join('')
  return { plain: lowerCase(cased), cased, starts: draft.starts, ends: draft.ends }
}

/** Words and signs of ASCII without blanks and hyphens. */
const isAscii = /^[!-,.-~]+$/

function asItStands({ cased, starts, ends }: Draft, run: string, index: number): void {
  for (let at = 0; at < run.length; at++) {
    cased.push(run.charAt(at))
    starts.push(index + at)
    ends.push(index + at + 1)
  }
}

/** Lower case of the same length: the few letters that become two stay as they are. */
function lowerCase(cased: string): string {
  const lower = cased.toLowerCase()
  if (lower.length === cased.length) return lower
  return cased.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** The UTF-16 units that a piece is compared as. */
function lettersOf(piece: string, keepsMarks: boolean): readonly string[] {
  const first = piece.charCodeAt(0)
  if (first < 128 && piece.length === 1 && first > 32) return [piece]
  if (/^[\s\u200b]/.test(piece)) return /\s/.test(piece) ? [' '] : []
  if (nothing.test(piece)) return []
  if (dashes.test(piece)) return ['-']
  if (dots.test(piece)) return ['·']
  if (first >= 0xff01 && first <= 0xff5e) return [String.fromCharCode(first - 0xfee0)]
  if (first < 0x250 || (first >= 0x1e00 && first <= 0x1eff)) return latinLetters(piece, keepsMarks)
  return (oneWay[piece] ?? piece.normalize('NFC')).split('')
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /[\u0300-\u036f]/g

/** *Hòa* and *Hoà* are one word: the tone belongs to the syllable, so it stands at its end. */
function latinLetters(word: string, keepsMarks: boolean): readonly string[] {
  const letters = word.normalize('NFD').replace(/[đðÐ]/g, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
  if (keepsMarks) return (letters.replace(tones, '') + (letters.match(tones) ?? []).sort().join('')).split('')
  return letters
    .replace(marks, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .split('')
}

const laoTone = /[\u0ec8-\u0ecb]/

function append(draft: Draft, letter: string, start: number, end: number): void {
  const { cased, starts, ends } = draft
  const last = cased.length - 1
  if (letter === ' ' && (last < 0 || cased[last] === '-' || cased[last] === ' ')) return
  if (letter === '-' && cased[last] === ' ') return replace(draft, last, letter, start, end)
  // ເເ is typed for ແ.
  if (letter === 'ເ' && cased[last] === 'ເ') return replace(draft, last, 'ແ', starts[last] ?? start, end)
  // The tone and the ring of ນ້ຳ are typed in either order.
  if (laoTone.test(letter) && cased[last] === '\u0ecd') {
    cased[last] = letter
    cased.push('\u0ecd')
  } else cased.push(letter)
  starts.push(start)
  ends.push(end)
}

function replace({ cased, starts, ends }: Draft, at: number, letter: string, start: number, end: number): void {
  cased[at] = letter
  starts[at] = start
  ends[at] = end
}
