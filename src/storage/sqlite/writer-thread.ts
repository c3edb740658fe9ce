import { parentPort, workerData } from 'node:worker_threads'
import { invariant, Problem } from '#kernel'
import { connect, isBusy, type Connection } from './connection.ts'
import { jobs, type JobName } from './jobs.ts'

/**
 * The one writer of this process. SQLite waits for the disk within a call, so it has a thread to itself. Another process
 * (a command beside the server) may write the same file: each waits for the other at `BEGIN IMMEDIATE`.
 */

export interface WriterRequest {
  readonly number: number
  readonly job: JobName
  readonly input: unknown
}

export type WriterReply =
  | { readonly number: number; readonly progress: readonly [done: number, of: number] }
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly failure: WriterFailure }

export interface WriterFailure {
  readonly message: string
  readonly problem?: { readonly code: Problem['code']; readonly details: Problem['details'] }
  /** It is not known whether the commit reached the disk: nothing more may be written. */
  readonly halted: boolean
}

const waitMostMs = 60_000
const pollMs = 2
const emptyLogMostMs = 1000
/** Written without a pause for this long, the lock is let go for a moment, so that another process gets its turn. */
const turnMs = 150
const restMs = 5

let halted = false
let turnBegan = performance.now()

const port = parentPort
invariant(port, 'the writer runs in a thread')
const connection = connect(String(workerData), { waitMs: 0 })

port.on('message', (request: WriterRequest | 'close') => {
  if (request === 'close') {
    connection.close()
    port.close()
    return
  }
  port.postMessage(answer(request))
})

function answer(request: WriterRequest): WriterReply {
  const { number } = request
  try {
    if (halted) throw new Error('An earlier commit failed')
    return { number, value: inTransaction(connection, request) }
  } catch (error) {
    const problem = error instanceof Problem ? { code: error.code, details: error.details } : undefined
    return { number, failure: { message: String(error), problem, halted } }
  }
}

function inTransaction(connection: Connection, { number, job, input }: WriterRequest): unknown {
  letOthersWrite()
  begin(connection)
  let value: unknown
  try {
    const run = jobs[job] as (connection: Connection, input: unknown, progress: unknown) => unknown
    value = run(connection, input, (done: number, of: number) => {
      port?.postMessage({ number, progress: [done, of] } satisfies WriterReply)
    })
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK')
    throw error
  }
  try {
    connection.execute('COMMIT')
  } catch (error) {
    halted = true
    if (connection.inTransaction) connection.execute('ROLLBACK')
    throw error
  }
  if (job === 'erase') emptyLog(connection)
  return value
}

/** What was erased still stands in the write-ahead log. Whoever reads just then holds it for a moment. */
function emptyLog(connection: Connection): void {
  const deadline = performance.now() + emptyLogMostMs
  while (connection.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy !== 0) {
    if (performance.now() > deadline) return
    pause(pollMs)
  }
}

/** The busy handler of SQLite sleeps longer and longer, and a busy neighbour would starve it; this one asks often. */
function begin(connection: Connection): void {
  const deadline = performance.now() + waitMostMs
  for (;;) {
    try {
      connection.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      pause(pollMs)
      turnBegan = performance.now()
    }
  }
}

function letOthersWrite(): void {
  if (performance.now() - turnBegan < turnMs) return
  pause(restMs)
  turnBegan = performance.now()
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
