import { Problem } from '#kernel'
import { translator, type InterfaceLanguage } from '#messages'
import { commonOptions } from './arguments.ts'
import type { Command, Option } from './command.ts'
import { paperOn } from './print/paper.ts'
import { widthOf } from './print/text.ts'
import type { Surroundings } from './surroundings.ts'

interface Topic {
  readonly topic: string | undefined
  readonly commands: readonly Command[]
  readonly language: InterfaceLanguage
  readonly surroundings: Surroundings
}

/** Settings that come from the environment, as the README lists them too. */
const settings = [
  'COMITY_DATA',
  'PORT',
  'HOST',
  'DATABASE_URL',
  'COMITY_ORIGIN',
  'COMITY_MODEL_URL',
  'COMITY_MODEL_NAME',
  'COMITY_MODEL_KEY',
  'COMITY_MODEL_SECONDS',
  'COMITY_MODEL_CHARACTERS',
  'COMITY_LANGUAGE',
] as const

/** What there is, or how one command is used. Throws `command-unknown`. */
export function printHelp({ topic, commands, language, surroundings }: Topic): void {
  const command = commands.find(({ name }) => name === topic)
  if (command) return printHelpOf(command, language, surroundings)
  if (topic !== undefined && !topic.startsWith('-')) throw new Problem('command-unknown', { command: topic })
  const { say } = translator(language)
  const paper = paperOn(surroundings.output, surroundings.environment)
  paper.line(say('help.title'), { look: 'title' })
  paper.heading(say('help.commands'))
  table(
    surroundings,
    commands.map((one) => [one.usage, say(one.help)]),
  )
  paper.heading(say('help.options'))
  table(surroundings, optionRows(commonOptions, language))
  paper.heading(say('help.settings'))
  table(
    surroundings,
    settings.map((name) => [name, say(`setting.${name}`)]),
  )
  paper.gap()
  paper.line(say('help.exit'), { look: 'quiet' })
}

export function printHelpOf(command: Command, language: InterfaceLanguage, surroundings: Surroundings): void {
  const { say } = translator(language)
  const paper = paperOn(surroundings.output, surroundings.environment)
  paper.line(`comity ${command.usage}`, { look: 'title' })
  paper.gap()
  paper.line(say(command.help))
  paper.heading(say('help.options'))
  table(surroundings, optionRows({ ...command.options, ...commonOptions }, language))
}

const optionRows = (options: Readonly<Record<string, Option>>, language: InterfaceLanguage): [string, string][] =>
  Object.entries(options).map(([name, { value, help }]) => [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    translator(language).say(help),
  ])

const widestFirst = 28

/** Two columns: what to type, and what it does; what is too wide for its column has a line of its own. */
function table(surroundings: Surroundings, rows: readonly (readonly [string, string])[]): void {
  const paper = paperOn(surroundings.output, surroundings.environment)
  const gap = 2
  const widths = rows.map(([left]) => widthOf(left)).filter((width) => width <= widestFirst)
  const first = Math.max(0, ...widths) + gap
  for (const [left, right] of rows) {
    if (widthOf(left) <= widestFirst) paper.line(right, { indent: gap, mark: left.padEnd(first) })
    else {
      paper.line(left, { indent: gap })
      paper.line(right, { indent: gap + first, hanging: gap + first })
    }
  }
}
