import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** JSON lines. What is in them, and what never is: `decisions/032-logs.md`. */
export function createLog(settings: { level?: string; destination?: DestinationStream } = {}): Log {
  const options = {
    level: settings.level ?? 'info',
    // The machine's name and process number say nothing that the process manager does not know better.
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return settings.destination ? pino(options, settings.destination) : pino(options)
}

/**
 * A fault for the log: its kind and where it happened. The message is left out, because it may quote what people wrote.
 */
export function faultForLog(error: unknown): { fault: string; code?: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { fault: error.name, ...code, at }
}
