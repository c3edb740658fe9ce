import type { Output } from '../surroundings.ts'
import { harmless, widthOf, wrapped } from './text.ts'

/** How a stretch of text looks on a terminal (ECMA-48, select graphic rendition). */
const looks = {
  title: '1',
  heading: '1;36',
  quiet: '2',
  good: '32',
  warning: '33',
  bad: '31',
  strong: '1',
} as const
export type Look = keyof typeof looks

/** A page of text for people: lines that fit the width, with colour where a terminal shows it. */
export interface Paper {
  readonly columns: number
  look(look: Look, text: string): string
  /** A paragraph, wrapped; `indent` in columns, `hanging` for all lines but the first. */
  line(text: string, layout?: { indent?: number; hanging?: number; look?: Look; mark?: string }): void
  heading(text: string): void
  gap(): void
}

const usualColumns = 80
const mostColumns = 100
const fewestColumns = 40

export function paperOn(output: Output, environment: Readonly<Record<string, string | undefined>>): Paper {
  const columns = Math.max(fewestColumns, Math.min(output.columns ?? usualColumns, mostColumns))
  const inColour = output.isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'
  const look = (name: Look, text: string): string => (inColour ? `\u001B[${looks[name]}m${text}\u001B[0m` : text)
  const line: Paper['line'] = (text, layout = {}) => {
    const { indent = 0, mark = '' } = layout
    const hanging = layout.hanging ?? indent + widthOf(mark)
    const rows = wrapped(harmless(text), columns - Math.max(indent + widthOf(mark), hanging))
    rows.forEach((row, index) => {
      const margin = ' '.repeat(index === 0 ? indent : hanging) + (index === 0 ? mark : '')
      output.write(`${margin}${layout.look ? look(layout.look, row) : row}\n`)
    })
  }
  return {
    columns,
    look,
    line,
    gap: () => output.write('\n'),
    heading: (text) => {
      output.write('\n')
      line(text, { look: 'heading' })
    },
  }
}
