import type { FileReading } from '#app'
import { Problem } from '#kernel'
import type { Call, Command } from '../command.ts'
import { fileAt } from '../files.ts'
import { printExplained } from '../print/explanation-page.ts'
import { printReading } from '../print/reading-page.ts'
import type { FileReader } from '../surroundings.ts'

/** Reads files one after the other, in the order given; one that cannot be read does not stop the others. */
export const read: Command = {
  name: 'read',
  usage: 'read FILE… [--explain]',
  help: 'command.read',
  words: [1, Infinity],
  options: { explain: { type: 'flag', help: 'option.explain' } },
  run: async (call) => {
    const reader = await call.surroundings.openReader()
    let problems = 0
    try {
      for (const path of call.words) {
        const outcome = await readAt(call, reader, path)
        if (call.json) printLine(call, reader, outcome)
        else printPage(call, outcome)
        if (outcome.problem) problems += 1
      }
    } finally {
      await reader.close()
    }
    return problems > 0 ? 1 : 0
  },
}

async function readAt({ options }: Call, reader: FileReader, path: string): Promise<FileReading> {
  try {
    return await reader.read(await fileAt(path), { explain: options['explain'] === true })
  } catch (error) {
    if (error instanceof Problem) return { name: path, reading: null, problem: error }
    throw error
  }
}

/** A file that cannot be read has its line too, so that the lines stay in step with the files. */
function printLine({ say, surroundings }: Call, reader: FileReader, { name, reading, problem }: FileReading): void {
  if (reading) return surroundings.output.write(`${reader.line(reading)}\n`)
  const { code, details } = problem ?? new Problem('unexpected')
  const error = { code, details, message: say(`problem.${code}`, details) }
  const nothing = { document: { language: 'und', name }, proposals: [], warnings: [] }
  surroundings.output.write(`${JSON.stringify({ ...nothing, error })}\n`)
}

function printPage({ paper, say, language }: Call, { name, reading, problem }: FileReading): void {
  const print = reading?.explanation ? printExplained : printReading
  if (reading) return print({ paper, say, language }, name, reading)
  paper.line(name, { look: 'title' })
  if (problem) paper.line(say(`problem.${problem.code}`, problem.details), { look: 'bad' })
  paper.gap()
}
