// Opens libSQL: a file and no server, or a server with the same client.
import { createClient, type Client } from '@libsql/client'
import type { RecordDatabase } from '../database.js'
import { libsqlDatabase } from './libsql-database.js'

export interface LibsqlConnection {
  /** `file:consent.db`, or `libsql://…` with `authToken`. */
  readonly url: string
  readonly authToken?: string | undefined
}

// While the driver waits for another process's lock, nothing else in this one runs: so it waits for as long as a batch
// takes, and then we wait, without stopping anything.
const LOCK_TIMEOUT_MS = 50

/**
 * Records in libSQL.
 *
 * @param connection - where the database is, or the app's own client, which the app closes itself
 */
export function libsql(connection: LibsqlConnection | Client): RecordDatabase {
  if ('execute' in connection) {
    return { ...libsqlDatabase(connection, async () => {}), close: async () => {} }
  }
  // A number that JavaScript does not know is one that somebody changed: it is for `verify` to say, and stops nothing.
  const client = createClient({ timeout: LOCK_TIMEOUT_MS, intMode: 'bigint', ...connection })
  return libsqlDatabase(client, async (error) => {
    // A connection whose lock was refused keeps its old view of a file, and would be refused for ever.
    if (client.protocol === 'file' && (error as { code?: unknown }).code === 'SQLITE_BUSY') {
      await client.reconnect()
    }
  })
}
