import { read } from '#reading'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { languages } from '../src/reading/languages/index.ts'
import type { Row } from './row.ts'
import { exampleLanguages, examplesOf, longText, nastyTexts, officeTexts } from './support-reading-texts.ts'

const megabyte = 1_000_000
const sizes = [1.25, 2.5, 5, 10].map((size) => size * megabyte)
const mostGrowth = '≤ 2.2'

const wordsIn = (text: string): number => text.split(/\s+/).length

function secondsOf(act: () => void, times = 5): number {
  const seconds = Array.from({ length: times }, () => {
    globalThis.gc?.()
    const start = performance.now()
    act()
    return (performance.now() - start) / 1000
  })
  return seconds.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

function readText(text: string, language?: string): void {
  const blocks = [{ start: 0, end: text.length, role: 'content' as const }]
  read({ text, mediaType: 'text/plain', blocks, cautions: [] }, language === undefined ? {} : { language })
}

/** Time of the processor and not of the clock: others may be at work on the same machine. */
function processorSecondsOf(act: () => void): number {
  globalThis.gc?.()
  const start = process.cpuUsage()
  act()
  return process.cpuUsage(start).user / 1e6
}

/** The largest growth of the time from one size to twice of it; short times are the best of several. */
function growth(name: string, textOf: (characters: number) => string, language: string): Row {
  const seconds = sizes.map((size, index) => {
    const text = textOf(size)
    const times = Array.from({ length: index < 2 ? 3 : 1 }, () => processorSecondsOf(() => readText(text, language)))
    return Math.min(...times)
  })
  const ratios = seconds.slice(1).map((time, index) => time / (seconds[index] ?? time))
  console.error(`  ${name}: ${seconds.map((time) => time.toFixed(2)).join(', ')} s`)
  return {
    name: `reading: time of twice the text, ${name}`,
    value: Math.max(...ratios),
    unit: 'times',
    aim: mostGrowth,
  }
}

/** Words a second beside wink-nlp's full pipeline on the same English text. */
function speed(): Row {
  const text = longText(officeTexts, 130_000)
  const words = wordsIn(text)
  const nlp = winkNLP(model)
  const wink = (): void => {
    const document = nlp.readDoc(text)
    document.entities().out()
    document.sentences().out()
  }
  readText(text)
  wink()
  const [ours, theirs] = [words / secondsOf(() => readText(text)), words / secondsOf(wink)]
  return {
    name: 'reading English, its language told from the text',
    value: ours,
    unit: 'words/s',
    baseline: { name: 'wink-nlp, all stages', value: theirs },
    ratio: ours / theirs,
    aim: '≥ wink-nlp',
  }
}

/** How fast English is read, and how the time grows with the text: in each language, and for texts that nobody writes. */
export async function run(): Promise<Row[]> {
  const rows = [speed()]
  for (const language of exampleLanguages) {
    if (languages.some(({ code }) => code === language))
      rows.push(growth(language, (size) => longText(examplesOf(language), size), language))
    else console.error(`  ${language}: left out, it is not in the register of languages yet`)
  }
  for (const [name, textOf] of Object.entries(nastyTexts)) rows.push(growth(name, textOf, 'en'))
  return rows
}
