// Everything that is said to PostgreSQL, each a prepared statement with a name. Values travel as parameters only.
import { CHAIN, NOTHING_BEHIND, UNUSED, readStatements } from '../reads.js'

const moveChainsBy = (key: string, type: string) => `
    UPDATE assent_chains c SET first_sequence = n.first_sequence, last_sequence = n.last_sequence,
      last_hash = n.last_hash, last_recorded_at = n.last_recorded_at, seal = n.seal
    FROM unnest($1::${type}[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[], $6::text[])
      AS n (${key}, first_sequence, last_sequence, last_hash, last_recorded_at, seal)
    WHERE c.${key} = n.${key}`

export const POSTGRES = {
  ...readStatements((place) => `$${place}`),
  // Locks and inserts go by an order that is the same for all, so that writers wait for each other and never in a circle.
  lockChains: `
    SELECT ${CHAIN} FROM assent_chains c WHERE c.subject = ANY($1::text[]) ORDER BY c.subject FOR UPDATE`,
  lockChainsById: `
    SELECT ${CHAIN} FROM assent_chains c WHERE c.id = ANY($1::bigint[]) ORDER BY c.subject FOR UPDATE`,
  knownRecords: `SELECT record_id FROM assent_records WHERE record_id = ANY($1::text[])`,
  // As they are afterwards: a row that was written twice costs more than all of a record's.
  createChains: `
    INSERT INTO assent_chains (subject, last_sequence, last_hash, last_recorded_at, seal)
    SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::text[]) ORDER BY 1
    RETURNING id, subject`,
  // One statement, as each is a way to the server and back: what was offered, the chains that go on, and the lines. The chains
  // by their subjects, for whose sake they were locked: an id would be looked up on a page that nothing else has read.
  addRecords: `
    WITH moved AS (${moveChainsBy('subject', 'text')}), offered AS (
      INSERT INTO assent_offers (hash, body)
      SELECT * FROM unnest($7::text[], $8::text[]) ORDER BY 1 ON CONFLICT DO NOTHING
    )
    INSERT INTO assent_records
      (record_id, chain, sequence, recorded_at, previous_hash, content_hash, hash, body, offer)
    SELECT * FROM unnest($9::text[], $10::bigint[], $11::bigint[], $12::bigint[],
      $13::text[], $14::text[], $15::text[], $16::text[], $17::text[])`,
  // A chain whose row was put back, behind lines that are there still. Without its seal, so that its next line is marked.
  catchUp: `
    UPDATE assent_chains c SET last_sequence = r.sequence, last_hash = r.hash, last_recorded_at = r.recorded_at, seal = NULL
    FROM assent_records r
    WHERE c.subject = ANY($1::text[]) AND r.chain = c.id AND r.sequence > c.last_sequence
      AND r.sequence = (SELECT max(sequence) FROM assent_records WHERE chain = c.id)`,
  moveChains: moveChainsBy('id', 'bigint'),
  emptyRecords: `UPDATE assent_records SET body = NULL, offer = NULL WHERE chain = $1 AND sequence < $2`,
  forgetSubject: `UPDATE assent_chains SET subject = NULL, erased_at = $2 WHERE id = $1`,
  purgeRecords: `
    WITH old AS (
      SELECT chain, sequence, recorded_at FROM assent_records WHERE recorded_at < $1
      ORDER BY recorded_at, chain, sequence LIMIT $2
    )
    DELETE FROM assent_records r USING old
    WHERE r.chain = old.chain AND r.sequence = old.sequence AND r.recorded_at = old.recorded_at
    RETURNING r.chain, r.sequence`,
  dropEmptyChains: `
    DELETE FROM assent_chains WHERE id = ANY($1::bigint[]) AND first_sequence > last_sequence AND ${NOTHING_BEHIND}`,
  dropOffers: `DELETE FROM assent_offers o WHERE o.hash = ANY($1::text[]) AND ${UNUSED}`,
} as const

export type PostgresStatement = keyof typeof POSTGRES
