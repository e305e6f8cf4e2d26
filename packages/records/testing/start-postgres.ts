// One PostgreSQL for all tests of the `databases` project: the one that `DATABASE_URL` names, or our own.
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

export default async function setup({ provide }: TestProject) {
  const given = process.env['DATABASE_URL']
  if (given) {
    provide('postgresUrl', given)
    return undefined
  }
  const server = await startPostgres()
  provide('postgresUrl', server.url)
  return () => server.stop()
}
