import { Problem } from '#kernel'
import { languageFor, translator, type InterfaceLanguage } from '#messages'
import { checkWords, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { printHelp, printHelpOf } from './help.ts'
import { paperOn } from './print/paper.ts'
import type { Surroundings } from './surroundings.ts'

/** Problems of how a command was written, not of what it met. */
const usageProblems: ReadonlySet<string> = new Set([
  'command-unknown',
  'option-unknown',
  'option-value-missing',
  'argument-missing',
])

/** Runs one command. Returns its exit code: 0 fine, 1 a problem (said on the error output), 2 not written rightly. */
export async function run(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(given, surroundings.environment)
  try {
    const [verb = 'help', ...rest] = given.filter((word, index) => index > 0 || word !== '--help')
    const command = commands.find(({ name }) => name === verb)
    if (command) return await runCommand(command, rest, language, surroundings)
    if (verb !== 'help' && !verb.startsWith('-')) throw new Problem('command-unknown', { command: verb })
    printHelp({ topic: rest[0], commands, language, surroundings })
    return 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    tell(error, given.includes('--json'), language, surroundings)
    return usageProblems.has(error.code) ? 2 : 1
  }
}

async function runCommand(
  command: Command,
  given: readonly string[],
  language: InterfaceLanguage,
  surroundings: Surroundings,
): Promise<number> {
  const { words, options } = parseArguments(command, given)
  if (options['help']) {
    printHelpOf(command, language, surroundings)
    return 0
  }
  checkWords(command, words)
  const paper = paperOn(surroundings.output, surroundings.environment)
  const { say } = translator(language)
  return await command.run({
    command,
    words,
    options,
    json: options['json'] === true,
    language,
    say,
    paper,
    surroundings,
  })
}

/** The language that a person wants: asked for here, else set for Comity, else that of their system. */
function languageOf(given: readonly string[], environment: Surroundings['environment']): InterfaceLanguage {
  const at = given.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const asked = at < 0 ? undefined : (given[at]?.split('=')[1] ?? given[at + 1])
  const system = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']]
  const tags = [asked, environment['COMITY_LANGUAGE'], ...system].filter((tag) => tag !== undefined && tag !== '')
  return languageFor(tags.map((tag) => (tag ?? '').split('.')[0]?.replace('_', '-') ?? ''))
}

function tell(
  problem: Problem,
  json: boolean,
  language: InterfaceLanguage,
  { errors, environment }: Surroundings,
): void {
  const { say } = translator(language)
  const told = [problem, ...problem.further].map(({ code, details }) => ({
    code,
    details,
    message: say(`problem.${code}`, details),
  }))
  if (json) {
    const [first, ...further] = told
    errors.write(`${JSON.stringify(further.length === 0 ? first : { ...first, further })}\n`)
    return
  }
  const paper = paperOn(errors, environment)
  for (const { message } of told) paper.line(message, { look: 'bad' })
}
