import { Problem } from '#kernel'

/** What a person sets from outside; listed in the README. */
export interface Settings {
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  readonly databaseUrl?: string
}

const mostPort = 65_535

/** Reads the settings from the environment. Throws `value-invalid` with the name of the setting. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { COMITY_DATA: dataFolder, HOST: host, PORT: port, DATABASE_URL: databaseUrl } = environment
  return {
    dataFolder: dataFolder || 'data',
    host: host || '127.0.0.1',
    port: portOf(port || '3210'),
    ...(databaseUrl ? { databaseUrl } : {}),
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity
  if (port > mostPort) throw new Problem('value-invalid', { field: 'PORT' })
  return port
}
