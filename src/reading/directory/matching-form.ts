/**
 * A text as names are compared in it: letters lower case beside their own case, blanks and dashes of one kind, marks in
 * one order. `origins` tells where each of its characters begins and ends in the text; without it they are the same.
 */
export interface MatchingForm {
  readonly plain: string
  readonly cased: string
  readonly origins: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null
}

/** A reader does not see which of these was typed. One letter for one letter. */
const lookalikes = /[\uff01-\uff5e‐‑‒–—―－・•‧ㆍ’‘]/g
const plainSign: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '・': '·', '•': '·', '‧': '·', ㆍ: '·' }

function signOf(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return plainSign[letter] ?? '-'
}

/** Nothing in it is compared in another form than it is written in: plain words, and single blanks between them. */
const asWritten = /^[ -~·\u3001-\u303f\u3400-\u9fff\uac00-\ud7a3]*$/
const looseBlank = /^ | [ -]|- /

/**
 * Words of Latin letters, runs of Lao, decomposed Hangul syllables, blanks with a dash among them: each as one piece;
 * all else as it stands.
 */
const pieces =
  /[\u0300-\u036f0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]+|[\u0e80-\u0eff\u200b-\u200d]+|[\u1100-\u115f][\u1160-\u11a7]{0,3}[\u11a8-\u11ff]{0,3}|\s+(?:-\s*)?|-\s*|[\s\S]/gu

/** Vietnamese tells words apart by their marks; elsewhere names in Latin letters are compared without. */
export function matchingForm(text: string, language: string): MatchingForm {
  const signs = text.replace(lookalikes, signOf)
  if (asWritten.test(signs) && !looseBlank.test(signs)) return { plain: lowerCase(signs), cased: signs, origins: null }
  const draft = new Draft()
  const words = new Map<string, string>()
  for (const { 0: piece, index } of signs.matchAll(pieces)) {
    const first = piece.charCodeAt(0)
    if (first >= 0x0e80 && first <= 0x0eff) addLao(draft, piece, index)
    else if (isLatinLetter(first)) {
      const word = words.get(piece) ?? latinWord(piece, language === 'vi')
      words.set(piece, word)
      draft.add(word, index, index + piece.length)
    } else draft.add(formOf(piece, first, index), index, index + piece.length)
  }
  const cased = draft.parts.join('')
  return { plain: lowerCase(cased), cased, origins: draft }
}

class Draft {
  readonly parts: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Letters that stand for one stretch of the text; of as many letters each for its own. */
  add(letters: string, start: number, end: number): void {
    const each = letters.length === end - start
    for (let at = 0; at < letters.length; at++) {
      this.starts.push(each ? start + at : start)
      this.ends.push(each ? start + at + 1 : end)
    }
    this.parts.push(letters)
  }

  /** The last part is one letter and becomes another one, which the text up to `end` stands for. */
  replaceLast(letter: string, end: number): void {
    this.parts[this.parts.length - 1] = letter
    this.ends[this.ends.length - 1] = end
  }
}

const nothing = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/
const blank = /^\s/

/** A blank, a dash, a syllable of Hangul in parts: blanks beside a dash are none. */
function formOf(piece: string, first: number, index: number): string {
  if (piece.includes('-')) return '-'
  if (blank.test(piece)) return index === 0 ? '' : ' '
  if (first >= 0x1100 && first <= 0x115f) return piece.normalize('NFC')
  return nothing.test(piece) ? '' : piece
}

const isLatinLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1e00 && code <= 0x1eff)

const ascii = /^[\0-\x7f]*$/
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /[\u0300-\u036f]/g

/** *Hòa* and *Hoà* are one word: the tone belongs to the syllable, so it stands at its end. */
function latinWord(word: string, keepsMarks: boolean): string {
  if (ascii.test(word)) return word
  const letters = word.normalize('NFD').replace(/[ðÐ]/g, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
  if (keepsMarks) return letters.replace(tones, '') + (letters.match(tones) ?? []).sort().join('')
  return letters.replace(marks, '').replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
}

/** ຳ, ຼ, ໜ and ໝ are typed in one piece or in two. */
const laoInParts: Readonly<Record<string, string>> = {
  '\u0eb3': '\u0ecd\u0eb2',
  '\u0ebc': '\u0ea5',
  '\u0edc': '\u0eab\u0e99',
  '\u0edd': '\u0eab\u0ea1',
}

function addLao(draft: Draft, run: string, index: number): void {
  for (let at = 0; at < run.length; at++) {
    const letter = run.charAt(at)
    const [start, end] = [index + at, index + at + 1]
    const last = draft.parts.at(-1)
    // The tone and the ring of ນ້ຳ are typed in either order; ເເ is typed for ແ.
    if (letter >= '\u0ec8' && letter <= '\u0ecb' && last === '\u0ecd') {
      draft.replaceLast(letter, end)
      draft.add('\u0ecd', start, end)
    } else if (letter === 'ເ' && last === 'ເ') draft.replaceLast('ແ', end)
    else if (letter < '\u200b') draft.add(laoInParts[letter] ?? letter, start, end)
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
