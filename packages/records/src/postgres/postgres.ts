// Opens PostgreSQL 15 or later.
import pg from 'pg'
import type { RecordDatabase } from '../database.js'
import { postgresDatabase, type PostgresPool } from './postgres-database.js'

// A server that does not answer fails the append, so that the browser keeps the record; nothing waits for ever.
const PATIENCE = { connectionTimeoutMillis: 10_000, query_timeout: 30_000 }

/**
 * Records in PostgreSQL.
 *
 * @param connection - a connection string, or the app's own `pg.Pool`, which the app closes itself
 */
export function postgres(connection: string | PostgresPool): RecordDatabase {
  if (typeof connection !== 'string') return { ...postgresDatabase(connection), close: async () => {} }
  const pool = new pg.Pool({ connectionString: connection, max: 4, keepAlive: true, ...PATIENCE })
  pool.on('error', () => {}) // an idle connection was lost; the next query opens another
  return postgresDatabase(pool)
}
