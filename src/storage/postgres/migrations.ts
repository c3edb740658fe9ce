import type { Migration } from '../migration.ts'

/** In order, for ever: a migration that was run somewhere is not edited, a later one corrects it. */
export const migrations: readonly Migration[] = [
  {
    name: '001-ledger-and-projections',
    sql: `
CREATE TABLE office (
  office text NOT NULL PRIMARY KEY,
  number integer NOT NULL UNIQUE,
  created text NOT NULL,
  signing_key text NOT NULL
);

CREATE TABLE tree (
  office text NOT NULL PRIMARY KEY REFERENCES office,
  size bigint NOT NULL,
  peaks bytea NOT NULL
);

CREATE TABLE entry (
  office text NOT NULL,
  sequence bigint NOT NULL,
  record text NOT NULL,
  content text,
  salt bytea,
  commitment bytea NOT NULL,
  PRIMARY KEY (office, sequence)
);
CREATE INDEX entry_of_record ON entry (office, record, sequence);

CREATE TABLE checkpoint (
  office text NOT NULL,
  size bigint NOT NULL,
  note text NOT NULL,
  peaks bytea NOT NULL,
  PRIMARY KEY (office, size)
);

CREATE TABLE record (
  office text NOT NULL,
  id text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  version integer NOT NULL,
  sequence bigint NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (office, id)
);
CREATE UNIQUE INDEX record_in_order ON record (office, sequence);
CREATE INDEX record_of_kind ON record (office, kind, id);
CREATE INDEX record_words ON record USING gin (words);

CREATE TABLE link (
  office text NOT NULL,
  target text NOT NULL,
  record text COLLATE "C" NOT NULL,
  PRIMARY KEY (office, target, record)
);
CREATE INDEX link_of_record ON link (office, record, target);

CREATE TABLE document (
  office text NOT NULL,
  digest text NOT NULL,
  size bigint NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (office, digest)
);
-- Most documents are compressed already.
ALTER TABLE document ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE reading (
  office text NOT NULL,
  document text NOT NULL,
  reader text NOT NULL,
  content text NOT NULL,
  PRIMARY KEY (office, document, reader)
);

CREATE TABLE setting (
  name text NOT NULL PRIMARY KEY,
  value text NOT NULL
);
`,
  },
]
