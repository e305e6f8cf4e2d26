// Opens libSQL: a file and no server, or a server with the same client.
import { createClient, type Client } from '@libsql/client'
import type { RecordDatabase } from '../database.js'
import { libsqlDatabase } from './libsql-database.js'

export interface LibsqlConnection {
  /** `file:consent.db`, or `libsql://…` with `authToken`. */
  readonly url: string
  readonly authToken?: string
}

// Writers of other processes are waited for inside the driver; each writes for some milliseconds only.
const LOCK_TIMEOUT_MS = 2_000

/**
 * Records in libSQL.
 *
 * @param connection - where the database is, or the app's own client, which the app closes itself
 */
export function libsql(connection: LibsqlConnection | Client): RecordDatabase {
  if ('execute' in connection) {
    return { ...libsqlDatabase(connection, async () => {}), close: async () => {} }
  }
  const client = createClient({ timeout: LOCK_TIMEOUT_MS, ...connection })
  return libsqlDatabase(client, async (error) => {
    // A connection whose lock was refused keeps its old view of a file, and would be refused for ever.
    if (client.protocol === 'file' && (error as { code?: unknown }).code === 'SQLITE_BUSY') {
      await client.reconnect()
    }
  })
}
