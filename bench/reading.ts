import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '#reading'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Row } from './row.ts'

const sources = ['quang-nam-sekong-talks.txt', 'hanoi-seoul-reception.txt', 'beijing-hanoi-talks.txt'].map((name) =>
  readFileSync(join(import.meta.dirname, '../examples', name), 'utf8'),
)
const places = ['Hanoi', 'Seoul', 'Sekong', 'Da Nang', 'Suwon', 'Vientiane', 'Beijing', 'Hue', 'Incheon', 'Pakse']

/** A text of about `words` words in which names and numbers change, so that nothing can be remembered from before. */
function textOf(words: number): string {
  const parts: string[] = []
  let count = 0
  for (let round = 0; count < words; round += 1) {
    const source = sources[round % sources.length] ?? ''
    const changed = source
      .replace(/Hanoi|Sekong|Beijing/g, (name, at: number) => places[(round + at) % places.length] ?? name)
      .replace(/\b(19|20)\d\d\b/g, () => String(1990 + ((round * 7) % 40)))
    parts.push(changed)
    count += changed.split(/\s+/).length
  }
  return parts.join('\n\n')
}

const wordsIn = (text: string): number => text.split(/\s+/).length

function secondsOf(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    act()
    return (performance.now() - start) / 1000
  })
  return times.toSorted((a, b) => a - b)[2] ?? 0
}

const readText = (text: string): void => {
  read({ text, mediaType: 'text/plain', blocks: [{ start: 0, end: text.length, role: 'content' }], cautions: [] })
}

/** Words a second beside wink-nlp's full pipeline on the same text, and how the time grows with the text. */
export async function run(): Promise<Row[]> {
  const text = textOf(20_000)
  const words = wordsIn(text)
  const nlp = winkNLP(model)
  const wink = (): void => {
    const read = nlp.readDoc(text)
    read.entities().out()
    read.sentences().out()
  }
  readText(text)
  wink()
  const [ours, theirs] = [words / secondsOf(() => readText(text)), words / secondsOf(wink)]
  const [small, large] = [textOf(100_000), textOf(200_000)]
  const growth = secondsOf(() => readText(large)) / secondsOf(() => readText(small)) / (large.length / small.length / 2)
  return [
    {
      name: 'reading English',
      value: ours,
      unit: 'words/s',
      baseline: { name: 'wink-nlp, all stages', value: theirs },
      ratio: ours / theirs,
      aim: '≥ 300,000 words/s',
    },
    { name: 'reading: time of twice the text', value: growth, unit: 'times', aim: '≤ 2.3' },
  ]
}
