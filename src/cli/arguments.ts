import { Problem } from '#kernel'
import { parseArgs } from 'node:util'
import type { Command, Option } from './command.ts'

/** Options that every command takes. */
export const commonOptions = {
  json: { type: 'flag', help: 'option.json' },
  language: { type: 'text', help: 'option.language', value: 'en|vi' },
  help: { type: 'flag', help: 'option.help' },
} as const satisfies Record<string, Option>

export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** Reads what follows the verb. Throws `option-unknown` and `option-value-missing`. */
export function parseArguments(command: Pick<Command, 'name' | 'options'>, given: readonly string[]): Arguments {
  const known: Readonly<Record<string, Option>> = { ...command.options, ...commonOptions }
  const config = Object.fromEntries(
    Object.entries(known).map(([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' } as const]),
  )
  const parsed = parseArgs({ args: [...given], options: config, strict: false, allowPositionals: true, tokens: true })
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const option = known[token.name]
    if (!option) throw new Problem('option-unknown', { option: token.rawName, command: command.name })
    if (option.type === 'text' && token.value === undefined) {
      throw new Problem('option-value-missing', { option: token.rawName, command: command.name })
    }
  }
  return { words: parsed.positionals, options: parsed.values }
}

/** Throws `argument-missing` where too few or too many words follow the verb. */
export function checkWords(command: Command, words: readonly string[]): void {
  const [fewest, most] = command.words
  if (words.length < fewest || words.length > most) throw new Problem('argument-missing', { usage: command.usage })
}
