import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, '../src/reading/examples')
const places = ['Hanoi', 'Seoul', 'Sekong', 'Da Nang', 'Suwon', 'Vientiane', 'Beijing', 'Hue', 'Incheon', 'Pakse']

/** The languages that have examples, by the names of their folders. */
export const exampleLanguages: readonly string[] = globSync(join(folder, '*/'))
  .map((path) => basename(path))
  .toSorted()

/** Texts in which names and numbers change from round to round, so that nothing can be remembered from before. */
function* rounds(sources: readonly string[]): Generator<string> {
  for (let round = 0; ; round += 1) {
    const source = sources[round % sources.length] ?? ''
    yield source
      .replace(/Hanoi|Sekong|Beijing/g, (name, at: number) => places[(round + at) % places.length] ?? name)
      .replace(/\b(19|20)\d\d\b/g, () => String(1990 + ((round * 7) % 40)))
      .replace(/\b\d{2,3}\b/g, (number) => String((Number(number) * (round + 1)) % 1000))
  }
}

/** A text of about so many characters made of texts of one language. */
export function longText(sources: readonly string[], characters: number): string {
  const parts: string[] = []
  let length = 0
  for (const part of rounds(sources)) {
    parts.push(part)
    length += part.length + 2
    if (length >= characters) break
  }
  return parts.join('\n\n').slice(0, characters)
}

/** The texts of the example office, which the comparison of speeds is made on. */
export const officeTexts = ['quang-nam-sekong-talks.txt', 'hanoi-seoul-reception.txt', 'beijing-hanoi-talks.txt'].map(
  (name) => readFileSync(join(import.meta.dirname, '../examples', name), 'utf8'),
)

export const examplesOf = (language: string): string[] =>
  globSync(join(folder, language, '*.txt'))
    .toSorted()
    .map((path) => readFileSync(path, 'utf8'))

/** Texts that nobody writes, each made for a size: what a careless or hostile file may hold. */
export const nastyTexts: Readonly<Record<string, (characters: number) => string>> = {
  'one line': (size) => longText(officeTexts, size).replaceAll(/\s+/g, ' '),
  'no punctuation': (size) => longText(officeTexts, size).replaceAll(/[^\p{L}\p{N}\s]/gu, ''),
  'all capitals': (size) => longText(officeTexts, size).toUpperCase(),
  'every word a name': (size) => longText(officeTexts, size).replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
  digits: (size) => '2025 12,5 1/2 3.4% '.repeat(size / 19),
  brackets: (size) => '([{"“'.repeat(size / 5),
  'a long list': (size) => 'Tran Van An, '.repeat(size / 13),
  'heads of names': (size) => 'Federation of '.repeat(size / 14),
  'short lines': (size) => 'Hue agreed.\n'.repeat(size / 12),
  'many bodies': (size) =>
    Array.from(
      { length: size / 60 },
      (_, index) => `The ${letters(index)} Federation of Labour will send 2 guests.`,
    ).join('\n'),
}

/** A name that no other number has: *Abc*. */
const letters = (index: number): string =>
  Array.from(index.toString(26))
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 26)))
    .join('')
    .replace(/^./, (first) => first.toUpperCase())
