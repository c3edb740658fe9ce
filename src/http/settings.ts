/** What the server is told from outside. */
export interface ServerSettings {
  /** The address to listen on; `127.0.0.1` unless the person says otherwise. */
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
  /** The built browser application: `dist/web`. */
  readonly webFolder: string
  /**
   * Where people reach Comity, where that is not this machine itself: `https://comity.example.org`, without a path. Set
   * it behind a proxy: the address that the proxy saw is then believed where the proxy runs on this machine.
   */
  readonly publicOrigin?: string
  /** How long requests may take to finish when the server stops. */
  readonly stopMs?: number
}
