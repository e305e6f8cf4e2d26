// Everything that is said to libSQL. Values travel as parameters only: a list as one JSON text, so that a statement
// reads the same for one record and for hundreds.
import { CHAIN, NOTHING_BEHIND, UNUSED, readStatements } from '../reads.js'

const LISTED = `(SELECT value FROM json_each(?1))`
const field = (name: string) => `json_extract(value, '$.${name}')`
const FIELDS = ['recordId', 'sequence', 'recordedAt', 'previousHash', 'contentHash', 'hash', 'body', 'offer']
// A chain that was made in this batch is known by its subject alone, an erased one by its id.
const CHAIN_ID = `coalesce((SELECT id FROM assent_chains WHERE subject = ${field('subject')}), ${field('id')})`
const OLDEST = `
  SELECT chain, sequence FROM assent_records WHERE recorded_at < ?1 ORDER BY recorded_at, chain, sequence LIMIT ?2`

export const LIBSQL = {
  ...readStatements((place) => `?${place}`),
  readChains: `SELECT ${CHAIN} FROM assent_chains c WHERE c.subject IN ${LISTED}`,
  knownRecords: `SELECT record_id FROM assent_records WHERE record_id IN ${LISTED}`,
  createChains: `
    INSERT INTO assent_chains (subject) SELECT value FROM json_each(?1)
    WHERE value NOT IN (SELECT subject FROM assent_chains WHERE subject IN ${LISTED})`,
  // Breaks a constraint, and with it the whole batch, unless every chain still is as it was read.
  expectChains: `
    INSERT INTO assent_chains (last_hash) SELECT NULL FROM json_each(?1)
    WHERE NOT EXISTS (SELECT 1 FROM assent_chains c WHERE c.id = ${CHAIN_ID} AND c.first_sequence = ${field('firstSequence')}
      AND c.last_sequence = ${field('lastSequence')} AND c.last_hash = ${field('lastHash')})`,
  // A chain whose row was put back, behind lines that are there still. Without its seal, so that its next line is marked.
  catchUp: `
    UPDATE assent_chains SET last_sequence = r.sequence, last_hash = r.hash, last_recorded_at = r.recorded_at, seal = NULL
    FROM assent_records r
    WHERE assent_chains.subject IN ${LISTED} AND r.chain = assent_chains.id AND r.sequence > assent_chains.last_sequence
      AND r.sequence = (SELECT max(sequence) FROM assent_records WHERE chain = assent_chains.id)`,
  addOffers: `
    INSERT INTO assent_offers (hash, body) SELECT ${field('hash')}, ${field('body')} FROM json_each(?1)
    WHERE true ON CONFLICT DO NOTHING`,
  addRecords: `
    INSERT INTO assent_records
      (chain, record_id, sequence, recorded_at, previous_hash, content_hash, hash, body, offer)
    SELECT (SELECT id FROM assent_chains WHERE subject = ${field('subject')}), ${FIELDS.map(field).join(', ')}
    FROM json_each(?1)`,
  moveChains: `
    UPDATE assent_chains SET first_sequence = n.first_sequence, last_sequence = n.last_sequence,
      last_hash = n.last_hash, last_recorded_at = n.last_recorded_at, seal = n.seal
    FROM (SELECT ${CHAIN_ID} AS id, ${field('firstSequence')} AS first_sequence,
      ${field('lastSequence')} AS last_sequence, ${field('lastHash')} AS last_hash,
      ${field('lastRecordedAt')} AS last_recorded_at, ${field('seal')} AS seal FROM json_each(?1)) n
    WHERE assent_chains.id = n.id`,
  emptyRecords: `UPDATE assent_records SET body = NULL, offer = NULL WHERE chain = ?1 AND sequence < ?2`,
  forgetSubject: `UPDATE assent_chains SET subject = NULL, erased_at = ?2 WHERE id = ?1`,
  oldestRecords: `
    SELECT n.chain, n.sequence, ${CHAIN}
    FROM (SELECT chain, max(sequence) AS sequence FROM (${OLDEST}) GROUP BY chain) n
    LEFT JOIN assent_chains c ON c.id = n.chain`,
  dropEmptyChains: `
    DELETE FROM assent_chains WHERE first_sequence > last_sequence
      AND id IN (SELECT ${field('chain')} FROM json_each(?1)) AND ${NOTHING_BEHIND}`,
  deleteRecords: `
    DELETE FROM assent_records WHERE rowid IN (
      SELECT r.rowid FROM json_each(?1) JOIN assent_records r
      ON r.chain = ${field('chain')} AND r.sequence <= ${field('sequence')})`,
  dropOffers: `
    DELETE FROM assent_offers WHERE hash IN (SELECT o.hash FROM assent_offers o WHERE o.hash IN ${LISTED} AND ${UNUSED})`,
  writeOver: `PRAGMA secure_delete = ON`,
  emptyLog: `PRAGMA wal_checkpoint(TRUNCATE)`,
  version: `SELECT max(version) AS version FROM assent_migrations`,
  migrated: `INSERT INTO assent_migrations (version) VALUES (?1)`,
} as const
