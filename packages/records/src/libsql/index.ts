// The door to libSQL, for apps that have `@libsql/client`.
export { libsql } from './libsql.js'

export type { RecordDatabase } from '../database.js'
export type { LibsqlConnection } from './libsql.js'
