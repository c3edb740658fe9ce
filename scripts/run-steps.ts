import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** The same Node.js, with the warnings about its own novelties left out. */
export const node = [process.execPath, '--disable-warning=ExperimentalWarning']

export const tool = (name: string): string =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

export interface Step {
  readonly name: string
  readonly command: readonly string[]
}

/** Runs steps one after another, saying what it does; stops the process at the first that fails. */
export function runSteps(steps: readonly Step[]): void {
  for (const { name, command } of steps) {
    console.error(`▸ ${name}`)
    const [file = '', ...args] = command
    const { status, error } = spawnSync(file, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (error) console.error(error.message)
    if (status !== 0) {
      console.error(`✖ ${name} failed.`)
      process.exit(status ?? 1)
    }
  }
}
