// The tables in libSQL, as steps that are taken once each. A step that was released is never changed.

export const LIBSQL_VERSIONS = `
  CREATE TABLE IF NOT EXISTS assent_migrations (
    version INTEGER PRIMARY KEY,
    applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
  ) STRICT`

export const LIBSQL_STEPS: readonly (readonly string[])[] = [
  [
    // AUTOINCREMENT: the id of a chain that was purged never names another one.
    `CREATE TABLE assent_chains (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      subject TEXT UNIQUE,
      first_sequence INTEGER NOT NULL DEFAULT 1,
      last_sequence INTEGER NOT NULL DEFAULT 0,
      last_hash TEXT NOT NULL DEFAULT '',
      last_recorded_at INTEGER NOT NULL DEFAULT 0,
      erased_at INTEGER
    ) STRICT`,
    `CREATE TABLE assent_offers (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE assent_records (
      record_id TEXT NOT NULL UNIQUE,
      chain INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      previous_hash TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      body TEXT,
      offer TEXT
    ) STRICT`,
    `CREATE UNIQUE INDEX assent_records_chain ON assent_records (chain, sequence)`,
    `CREATE INDEX assent_records_time ON assent_records (recorded_at, chain, sequence)`,
  ],
  [`ALTER TABLE assent_chains ADD COLUMN seal TEXT`],
  [`CREATE INDEX assent_records_offer ON assent_records (offer)`],
]
