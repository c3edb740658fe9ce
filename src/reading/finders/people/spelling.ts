const shortest = 5
const mostEdits = 2
/** A Chinese character is a syllable: of three one may differ. */
const fewestSyllables = 3

/** Two spellings of one word of a name: they begin alike and at most two letters were changed, added or left out. */
export function nearlySame(first: string, second: string): boolean {
  const [one, other] = [letters(first), letters(second)]
  if (one === other || one[0] !== other[0]) return false
  if (syllables.test(one))
    return one.length >= fewestSyllables && one.length === other.length && edits(one, other) === 1
  if (Math.min(one.length, other.length) < shortest || Math.max(one.length, other.length) > 40) return false
  if (Math.abs(one.length - other.length) > mostEdits) return false
  return edits(one, other) <= mostEdits
}

const syllables = /^\p{Script=Han}/u

const compound: Readonly<Record<string, string>> = {
  '\u116a': '\u1169\u1161',
  '\u116b': '\u1169\u1162',
  '\u116f': '\u116e\u1165',
  '\u1170': '\u116e\u1166',
}

/** The letters of a word, those of a Hangul syllable one by one. */
const letters = (word: string): string =>
  word.normalize('NFD').replace(/[\u116a\u116b\u116f\u1170]/g, (vowel) => compound[vowel] ?? vowel)

/** Levenshtein distance by the usual table of two rows; words are at most 40 letters. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** Finds names that differ from a known one by the spelling of one word. */
export class SpellingIndex<Owner> {
  readonly #byRest = new Map<string, { readonly owner: Owner; readonly word: string }[]>()

  add(words: readonly string[], owner: Owner): void {
    for (const [rest, word] of leftOut(words)) {
      const present = this.#byRest.get(rest)
      if (present) present.push({ owner, word })
      else this.#byRest.set(rest, [{ owner, word }])
    }
  }

  find(words: readonly string[]): Owner | undefined {
    for (const [rest, word] of leftOut(words)) {
      // Two or three people may share all words but one; more than a few is no name.
      const known = this.#byRest
        .get(rest)
        ?.slice(0, mostCompared)
        .find((entry) => nearlySame(word, entry.word))
      if (known) return known.owner
    }
    return undefined
  }
}
const mostCompared = 20

/** Each word of a name with the rest of the name. */
function leftOut(words: readonly string[]): [rest: string, word: string][] {
  return words.length < 2
    ? []
    : words.map((word, position) => [`${position} ${words.toSpliced(position, 1).join(' ')}`, word])
}
