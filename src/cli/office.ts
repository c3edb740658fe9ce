import { Problem } from '#kernel'
import type { App } from '#app'
import type { MessageKey } from '#messages'
import type { Call } from './command.ts'
import type { Progress } from './surroundings.ts'

/** Runs an act on the office, and lets go of it whatever comes. */
export async function withOffice<Value>(call: Call, act: (app: App) => Promise<Value>): Promise<Value> {
  const office = await call.surroundings.openOffice(progressOf(call, 'example.progress'))
  try {
    return await act(office.app)
  } finally {
    await office.close()
  }
}

const clearLine = '\r\u001B[K'

/** Progress on the error output: one line that moves on a terminal, else one line at the beginning. */
export function progressOf({ surroundings, say, json }: Call, key: MessageKey): Progress {
  const { errors } = surroundings
  let begun = false
  return (step, done, of) => {
    if (json) return
    const text = `${say(key)} ${done}/${of} ${step}`.trimEnd()
    if (errors.isTerminal) errors.write(`${clearLine}${done < of ? text : ''}`)
    else if (!begun) errors.write(`${say(key)} (${of})\n`)
    begun = true
  }
}

/** One of several values that an option may have. Throws `value-invalid` with its name. */
export function choiceOf<const Value extends string>(
  call: Call,
  option: string,
  values: readonly Value[],
): Value | undefined {
  const given = call.options[option]
  if (given === undefined) return undefined
  const found = values.find((value) => value === given)
  if (found === undefined) throw new Problem('value-invalid', { field: `--${option}` })
  return found
}

export const textOption = (call: Call, option: string): string | undefined => {
  const given = call.options[option]
  return typeof given === 'string' ? given : undefined
}

/** An answer for programs: JSON on one line. Days without end are null, as JSON has no infinity. */
export const printJson = ({ surroundings }: Call, value: unknown): void =>
  surroundings.output.write(`${JSON.stringify(value)}\n`)
