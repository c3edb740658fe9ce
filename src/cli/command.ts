import type { InterfaceLanguage, MessageKey, Say } from '#messages'
import type { Paper } from './print/paper.ts'
import type { Surroundings } from './surroundings.ts'

/** An option of a command, by its name without dashes. */
export interface Option {
  /** `flag` stands alone; `text` takes a value. */
  readonly type: 'flag' | 'text'
  readonly help: MessageKey
  /** How the value is called in help: DATE. */
  readonly value?: string
}

/** What a person typed, read and checked. */
export interface Call {
  readonly command: Command
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly json: boolean
  readonly language: InterfaceLanguage
  readonly say: Say
  readonly paper: Paper
  readonly surroundings: Surroundings
}

/** One verb of the command line. `howto/add-a-command.md` tells how to add one. */
export interface Command {
  readonly name: string
  /** What follows `comity`, as help shows it: `read FILE…`. */
  readonly usage: string
  readonly help: MessageKey
  /** How many words have to follow the verb, and how many may. */
  readonly words: readonly [fewest: number, most: number]
  readonly options?: Readonly<Record<string, Option>>
  /** Returns the exit code: 0 where all went well, 1 where something met a problem. */
  run(call: Call): Promise<number>
}
