// Everything that is said to libSQL. Values travel as parameters only: a list as one JSON text, so that a statement
// reads the same for one record and for hundreds.
import { CHAIN, readStatements } from '../reads.js'

const LISTED = `(SELECT value FROM json_each(?1))`
const field = (name: string) => `json_extract(value, '$.${name}')`
const FIELDS = ['recordId', 'sequence', 'recordedAt', 'previousHash', 'contentHash', 'hash', 'body', 'offer']
const OLDEST = `
  SELECT rowid, chain, sequence FROM assent_records WHERE recorded_at < ?1 ORDER BY recorded_at, chain, sequence LIMIT ?2`

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
    WHERE NOT EXISTS (SELECT 1 FROM assent_chains c WHERE c.subject = ${field('subject')}
      AND c.last_sequence = ${field('lastSequence')} AND c.last_hash = ${field('lastHash')})`,
  addOffers: `
    INSERT INTO assent_offers (hash, body) SELECT ${field('hash')}, ${field('body')} FROM json_each(?1)
    WHERE true ON CONFLICT DO NOTHING`,
  addRecords: `
    INSERT INTO assent_records
      (chain, record_id, sequence, recorded_at, previous_hash, content_hash, hash, body, offer)
    SELECT (SELECT id FROM assent_chains WHERE subject = ${field('subject')}), ${FIELDS.map(field).join(', ')}
    FROM json_each(?1)`,
  moveChains: `
    UPDATE assent_chains SET last_sequence = n.sequence, last_hash = n.hash, last_recorded_at = n.recorded_at
    FROM (SELECT ${field('subject')} AS subject, ${field('sequence')} AS sequence, ${field('hash')} AS hash,
      ${field('recordedAt')} AS recorded_at FROM json_each(?1)) n
    WHERE assent_chains.subject = n.subject`,
  emptyRecords: `UPDATE assent_records SET body = NULL, offer = NULL WHERE chain = ?1 AND sequence < ?2`,
  forgetSubject: `UPDATE assent_chains SET subject = NULL, erased_at = ?2 WHERE id = ?1`,
  startLater: `
    UPDATE assent_chains SET first_sequence = n.sequence + 1
    FROM (SELECT chain, max(sequence) AS sequence FROM (${OLDEST}) GROUP BY chain) n WHERE assent_chains.id = n.chain`,
  dropEmptyChains: `
    DELETE FROM assent_chains WHERE first_sequence > last_sequence AND id IN (SELECT chain FROM (${OLDEST}))`,
  deleteRecords: `DELETE FROM assent_records WHERE rowid IN (SELECT rowid FROM (${OLDEST}))`,
  version: `SELECT max(version) AS version FROM assent_migrations`,
  migrated: `INSERT INTO assent_migrations (version) VALUES (?1)`,
} as const
