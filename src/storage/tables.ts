/**
 * The tables of both engines. Every row belongs to an office, which is also the key by which a sharded database can
 * spread the offices. Instants and JSON are text, so that both engines give back exactly what was stored.
 */
export interface Tables {
  office: { office: string; number: number; created: string; signing_key: string }
  /** The head of each office's ledger. Its row is the lock that puts appends of an office in order (PostgreSQL). */
  tree: { office: string; size: number; peaks: Uint8Array }
  /** The ledger. `content` and `salt` are null after an erasure. */
  entry: {
    office: string
    sequence: number
    record: string
    content: string | null
    salt: Uint8Array | null
    commitment: Uint8Array
  }
  checkpoint: { office: string; size: number; note: string; peaks: Uint8Array }
  /** Projection: current records. Their content is read from the entry with that sequence. */
  record: {
    office: string
    id: string
    kind: string
    version: number
    sequence: number
    title: string
    text: string
  }
  /** Projection: which record names which record or document. */
  link: { office: string; target: string; record: string }
  /** Which documents are kept. The bytes are files beside SQLite, and a column of this table in PostgreSQL. */
  document: { office: string; digest: string; size: number }
  reading: { office: string; document: string; reader: string; content: string }
  /** What this program last made of the database: the format of the projections. */
  setting: { name: string; value: string }
}
