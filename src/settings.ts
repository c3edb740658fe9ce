import { Problem } from '#kernel'

/** What a person sets from outside; listed in the README. */
export interface Settings {
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  readonly databaseUrl?: string
  /** Where people reach Comity, where that is not this machine itself: `https://comity.example.org`, without a path. */
  readonly publicOrigin?: string
  /** A language model that may propose beside the rules; none unless its address is set. */
  readonly model?: ModelSettings
}

export interface ModelSettings {
  /** Where it is asked: an address as OpenAI's `…/chat/completions`. */
  readonly url: string
  readonly name: string
  readonly key?: string
  readonly seconds: number
  readonly characters: number
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
    COMITY_MODEL_URL: modelUrl,
    COMITY_MODEL_NAME: modelName,
    COMITY_MODEL_KEY: modelKey,
    COMITY_MODEL_SECONDS: modelSeconds,
    COMITY_MODEL_CHARACTERS: modelCharacters,
  } = environment
  return {
    dataFolder: dataFolder || 'data',
    host: host || '127.0.0.1',
    port: portOf(port || '3210'),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(origin ? { publicOrigin: originOf(origin) } : {}),
    ...(modelUrl
      ? {
          model: {
            url: addressOfModel(modelUrl),
            name: modelName || 'default',
            ...(modelKey ? { key: modelKey } : {}),
            seconds: numberOf('COMITY_MODEL_SECONDS', modelSeconds || '60', 600),
            characters: numberOf('COMITY_MODEL_CHARACTERS', modelCharacters || '48000', 1_000_000),
          },
        }
      : {}),
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

function numberOf(field: string, text: string, most: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw new Problem('value-invalid', { field })
  return number
}

/** The address given is that of the interface or of the one method that is used. A key has a setting of its own. */
function addressOfModel(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new Problem('value-invalid', { field: 'COMITY_MODEL_URL' })
  }
  const method = '/chat/completions'
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname
  url.pathname = path.endsWith(method) ? path : path + method
  return url.href
}
