import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Acknowledged {
  readonly id: string
  readonly sequence: number
}

export interface WritingProcess {
  readonly acknowledged: readonly Acknowledged[]
  /** Resolves when the first write was acknowledged. */
  readonly started: Promise<void>
  /** Resolves with the exit code when the process has ended; null when it was killed. */
  readonly ended: Promise<number | null>
  kill(): void
}

/** Starts a process of its own that writes to a data folder. */
export function startWriting(dataFolder: string, office: string, ...rest: readonly string[]): WritingProcess {
  const script = join(import.meta.dirname, 'append-until-killed.ts')
  const child: ChildProcess = spawn(process.execPath, [script, dataFolder, office, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: Acknowledged[] = []
  const { promise: started, resolve, reject } = Promise.withResolvers<void>()
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [id, sequence] = line.split(' ')
      // A line that was cut off by the kill was not said to the end.
      if (id?.length === 36 && sequence) acknowledged.push({ id, sequence: Number(sequence) })
      resolve()
    })
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    reject(new Error('The process ended before it wrote anything'))
    return code ?? null
  })
  started.catch(() => undefined)
  return { acknowledged, started, ended, kill: () => child.kill('SIGKILL') }
}
