import type { Migration } from '../migration.ts'

/** In order, for ever: a migration that was run somewhere is not edited, a later one corrects it. */
export const migrations: readonly Migration[] = [
  {
    name: '001-ledger-and-projections',
    sql: `
CREATE TABLE office (
  office TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  created TEXT NOT NULL,
  signing_key TEXT NOT NULL
) STRICT;

CREATE TABLE tree (
  office TEXT NOT NULL PRIMARY KEY REFERENCES office,
  size INTEGER NOT NULL,
  peaks BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
  office TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  record TEXT NOT NULL,
  content TEXT,
  salt BLOB,
  commitment BLOB NOT NULL,
  PRIMARY KEY (office, sequence)
) STRICT;
CREATE INDEX entry_of_record ON entry (office, record, sequence);

CREATE TABLE checkpoint (
  office TEXT NOT NULL,
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  peaks BLOB NOT NULL,
  PRIMARY KEY (office, size)
) STRICT, WITHOUT ROWID;

-- place = number of the office * 2^40 + sequence: the newest records of an office are a range of rows.
CREATE TABLE record (
  place INTEGER NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (office, id)
) STRICT;
CREATE UNIQUE INDEX record_in_order ON record (office, sequence);
CREATE INDEX record_of_kind ON record (office, kind, id);

CREATE TABLE link (
  office TEXT NOT NULL,
  target TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (office, target, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_of_record ON link (office, record, target);

CREATE TABLE document (
  office TEXT NOT NULL,
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (office, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  office TEXT NOT NULL,
  document TEXT NOT NULL,
  reader TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (office, document, reader)
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, kind,
  content = 'record',
  content_rowid = 'place',
  detail = 'column',
  prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
`,
  },
]
