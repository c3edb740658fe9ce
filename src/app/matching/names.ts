import { fold, searchWords } from '#kernel'

/**
 * Words that say what sort of body a name stands for, not which one; folded, and as one list for all languages,
 * because one name may mix them. Two names that share only such words have nothing in common.
 */
const commonWords = new Set(
  [
    // English
    'the of and for in at on a an federation confederation labor trade trades union unions workers worker general',
    'association council congress committee city province provincial municipal municipality national regional region',
    'headquarters organisation organization central capital district local branch republic people democratic all',
    // Vietnamese
    'lien doan lao dong cong doan tong thanh pho tinh hoi nghiep doan tp ldld cd',
  ]
    .join(' ')
    .split(' '),
)

/** A name for comparison: without case, accents, punctuation, article, and the difference of labour and labor. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/\blabour\b/g, 'labor')
}

/** The words that tell which body it is: `hanoi` of “Hanoi Federation of Labour”. Empty where there is none. */
export function tellingWords(name: string): string[] {
  return searchWords(nameKey(name)).filter((word) => !commonWords.has(word))
}

/** Whether two lists of words name the same place or thing, also where one is written as one word: `ha noi`, `hanoi`. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  if (one.join('') === other.join('')) return 1
  const second = new Set(other)
  const shared = new Set(one.filter((word) => second.has(word))).size
  return shared / new Set([...one, ...other]).size
}

/** A short form in capitals: HPFL, VGCL, LĐLĐ. */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d&-]{1,11}$/u.test(name.trim())

/** How many letters have to be changed, added or dropped. Words of very different length are only said to be beyond `most`. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1]
    for (let place = 0; place < other.length; place += 1) {
      const same = one[at] === other[place] ? 0 : 1
      next.push(Math.min((row[place] ?? 0) + same, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/**
 * Parts of names in scripts without blanks that say what sort of body it is: *workers*, *federation*, *province*. What
 * is left of a name without them says which.
 */
const commonParts =
  /全国|中华|总工会|工会|联合会|总|省|市|县|区|노동조합|총연맹|연맹|노총|노조|본부|지역지부|지역|지부|위원회|전국|ສະຫະພັນ|ກຳມະບານ|ກໍາມະບານ|ສູນກາງ|ແຂວງ|ນະຄອນ|ເມືອງ/g

/** “The City Federation of Labour” is another body in every city: it tells nothing, unless it is an acronym. */
export const isNameOfOne = (name: string): boolean =>
  isAcronym(name) || tellingWords(name.replace(commonParts, ' ')).join('').length > 1
