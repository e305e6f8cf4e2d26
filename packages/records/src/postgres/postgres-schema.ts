// The tables in PostgreSQL, as steps that are taken once each. A step that was released is never changed. A table that
// is there already is used: an app may have made it in partitions.

/** Not `IF NOT EXISTS`: that asks for the right to create tables, also where this one is there. */
export const POSTGRES_VERSIONS = `
  DO $$ BEGIN
    IF to_regclass('assent_migrations') IS NULL THEN
      CREATE TABLE assent_migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
    END IF;
  END $$`

/** Ids and hashes are compared byte for byte: quicker than a language's order, and the same everywhere. */
export const POSTGRES_STEPS: readonly string[] = [
  `
  CREATE TABLE IF NOT EXISTS assent_chains (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text COLLATE "C" UNIQUE,
    first_sequence bigint NOT NULL DEFAULT 1,
    last_sequence bigint NOT NULL DEFAULT 0,
    last_hash text NOT NULL DEFAULT '',
    last_recorded_at bigint NOT NULL DEFAULT 0,
    erased_at bigint
  ) WITH (fillfactor = 90);
  CREATE TABLE IF NOT EXISTS assent_offers (hash text COLLATE "C" PRIMARY KEY, body text NOT NULL);
  CREATE TABLE IF NOT EXISTS assent_records (
    record_id text COLLATE "C" NOT NULL PRIMARY KEY,
    chain bigint NOT NULL,
    sequence bigint NOT NULL,
    recorded_at bigint NOT NULL,
    previous_hash text NOT NULL,
    content_hash text NOT NULL,
    hash text NOT NULL,
    body text,
    offer text COLLATE "C",
    CONSTRAINT assent_records_chain UNIQUE (chain, sequence)
  );
  CREATE INDEX IF NOT EXISTS assent_records_time ON assent_records (recorded_at, chain, sequence);
  `,
  `ALTER TABLE assent_chains ADD COLUMN IF NOT EXISTS seal text`,
  `CREATE INDEX IF NOT EXISTS assent_records_offer ON assent_records (offer)`,
]
