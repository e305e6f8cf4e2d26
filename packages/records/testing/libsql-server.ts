// What a libSQL server says over HTTP (the Hrana protocol, version 2, as far as batches and single statements go), over
// the real engine in memory. npm carries no such server; this one shows that the driver's remote half works with us.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import Database from 'libsql'

interface Statement {
  readonly sql?: string
  readonly sql_id?: number
  readonly args?: readonly { readonly type: string; readonly value?: string | number }[]
}
interface Condition {
  readonly type: 'ok' | 'error' | 'not'
  readonly step?: number
  readonly cond?: Condition
}
interface Request {
  readonly type: 'execute' | 'batch' | 'store_sql' | 'close_sql' | 'close'
  readonly sql?: string
  readonly sql_id?: number
  readonly stmt?: Statement
  readonly batch?: { readonly steps: readonly { readonly condition?: Condition; readonly stmt: Statement }[] }
}

export async function startLibsqlServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const database = new Database(':memory:')
  const server = createServer((request, response) => {
    void respond(database, request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server, database) }
}

async function respond(database: Database.Database, request: IncomingMessage, response: ServerResponse) {
  const { requests } = (await json(request)) as { requests: Request[] }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ baton: null, base_url: null, results: answer(database, requests) }))
}

const portOf = (server: Server) => (server.address() as { port: number }).port

function stop(server: Server, database: Database.Database): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => {
      database.close()
      resolve()
    })
  })
}

// One connection, and nothing is awaited: pipelines follow each other, as they do on the one writer of a server.
function answer(database: Database.Database, requests: readonly Request[]): object[] {
  const stored = new Map<number, string>()
  const run = ({ sql, sql_id = -1, args = [] }: Statement) =>
    execute(database, sql ?? stored.get(sql_id) ?? '', args)
  return requests.map(({ type, sql = '', sql_id = -1, stmt = {}, batch }) => {
    try {
      if (type === 'store_sql') stored.set(sql_id, sql)
      if (type === 'execute') return { type: 'ok', response: { type, result: run(stmt) } }
      if (type === 'batch')
        return { type: 'ok', response: { type, result: runBatch(batch?.steps ?? [], run) } }
      return { type: 'ok', response: { type } }
    } catch (error) {
      return { type: 'error', error: described(error) }
    }
  })
}

function runBatch(
  steps: NonNullable<Request['batch']>['steps'],
  run: (statement: Statement) => object,
): { step_results: (object | null)[]; step_errors: (object | null)[] } {
  const [step_results, step_errors]: [(object | null)[], (object | null)[]] = [[], []]
  const holds = ({ type, step = -1, cond }: Condition): boolean => {
    if (type === 'not') return cond !== undefined && !holds(cond)
    return (type === 'ok' ? step_results : step_errors)[step] != null
  }
  for (const [index, { condition, stmt }] of steps.entries()) {
    step_results[index] = step_errors[index] = null
    if (condition && !holds(condition)) continue
    try {
      step_results[index] = run(stmt)
    } catch (error) {
      step_errors[index] = described(error)
    }
  }
  return { step_results, step_errors }
}

function described(error: unknown): object {
  const { message, code } = error as { message: string; code?: string }
  return { message, code }
}

function execute(database: Database.Database, sql: string, args: NonNullable<Statement['args']>): object {
  const statement = database.prepare(sql).safeIntegers(true)
  const values = args.map(({ type, value }) => (type === 'integer' ? BigInt(value ?? 0) : (value ?? null)))
  if (!statement.reader) {
    const { changes } = statement.run(values)
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: null }
  }
  const cols = statement.columns().map(({ name }) => ({ name }))
  const rows = (statement.raw(true).all(values) as unknown[][]).map((row) => row.map(encoded))
  return { cols, rows, affected_row_count: 0, last_insert_rowid: null }
}

function encoded(value: unknown): object {
  if (value === null) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
  return typeof value === 'number' ? { type: 'float', value } : { type: 'text', value: String(value) }
}
