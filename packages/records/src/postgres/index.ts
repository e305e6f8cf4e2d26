// The door to PostgreSQL 15 and later, for apps that have `pg`.
export { postgres } from './postgres.js'

export type { RecordDatabase } from '../database.js'
export type { PostgresClient, PostgresPool } from './postgres-database.js'
