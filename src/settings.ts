import { Problem } from '#kernel'

/** What a person sets from outside; listed in the README. */
export interface Settings {
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  readonly databaseUrl?: string
  /** Where people reach Comity, where that is not this machine itself: `https://comity.example.org`, without a path. */
  readonly publicOrigin?: string
}

const mostPort = 65_535

/** Reads the settings from the environment. Throws `value-invalid` with the name of the setting. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const {
    COMITY_DATA: dataFolder,
    HOST: host,
    PORT: port,
    DATABASE_URL: databaseUrl,
    COMITY_ORIGIN: origin,
  } = environment
  return {
    dataFolder: dataFolder || 'data',
    host: host || '127.0.0.1',
    port: portOf(port || '3210'),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(origin ? { publicOrigin: originOf(origin) } : {}),
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity
  if (port > mostPort) throw new Problem('value-invalid', { field: 'PORT' })
  return port
}

/** Only the scheme, the host and the port: what a path would add is no part of where Comity is. */
function originOf(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Problem('value-invalid', { field: 'COMITY_ORIGIN' })
  return url.origin
}
