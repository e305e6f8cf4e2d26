// What `assent pull` makes of answers that are broken, endless, or written by somebody who means it ill.
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleDestinations } from '@assent/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { LOCK } from '../../testing/sample-lock.js'

const pull = (...words: string[]) =>
  app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url, ...words])
const readLock = () => JSON.parse(app.read(LOCK))

openAppBesideWorkspace()

describe('an answer that cannot be trusted', () => {
  it.each([
    ['500', 'answered with status 500'],
    ['404', 'does not know this source (status 404)'],
    ['html', 'answered with a page of HTML'],
    ['malformed', 'answered with something that is not JSON'],
    ['empty', 'SETTINGS_NOT_UNDERSTOOD'],
    ['drop', 'could not be reached'],
    ['hang', 'did not answer in full within 0.3 s'],
  ] as const)('%s leaves the lock as it was', async (settings, said) => {
    await pull()
    const before = app.read(LOCK)
    segment.behave({ settings })
    const { code, stdout, stderr } = await pull('--timeout', settings === 'hang' ? '0.3' : '60')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(app.read(LOCK)).toBe(before)
    expect(app.files()).toEqual(['consent.ts', 'destinations.d.ts', LOCK])
  })

  it('does not keep the command waiting for what it no longer needs', async () => {
    segment.behave({ settings: '500', integrations: 'hang' })
    const { code, stderr } = await pull('--timeout', '600')
    expect(code).toBe(2)
    expect(stderr).toContain('answered with status 500')
  })

  it('of an empty workspace does not empty the lock', async () => {
    await pull()
    const before = app.read(LOCK)
    segment.setDestinations([])
    const { code, stderr } = await pull()
    expect(code).toBe(2)
    expect(stderr).toContain('The workspace answered that it has no destination; the lock has 12.')
    expect(app.read(LOCK)).toBe(before)
  })

  it('beside a lock that cannot be read does not replace it', async () => {
    app.write(LOCK, '<<<<<<< HEAD\n')
    const { code, stderr } = await pull()
    expect(code).toBe(2)
    expect(stderr).toContain('LOCK_NOT_UNDERSTOOD')
    expect(app.read(LOCK)).toBe('<<<<<<< HEAD\n')
  })

  it('with names that act is written and shown so that they cannot', async () => {
    await pull()
    const name = '\u001B[2J\u0000\u202Eevil\n::error::x'
    const website = 'javascript:alert(1)'
    segment.setDestinations([
      ...sampleDestinations,
      { mode: 'cloud', creationName: name, name, description: '', website, category: '<b>' },
      { mode: 'cloud', creationName: '__proto__', name: '=1+1', description: '', website, category: 'CRM' },
    ])
    const { code, stdout } = await pull()
    expect(code).toBe(0)
    expect(stdout).toContain('\\u{1b}[2J\\u{0}\\u{202e}evil\\u{a}::error::x (cloud)')
    const unseen = /(?!\n)[\p{Cc}\p{Cf}]/u
    for (const text of [stdout, app.read(LOCK), app.read('destinations.d.ts')])
      expect(text).not.toMatch(unseen)
    const added = readLock().destinations.filter((one: { website: string }) => one.website === '')
    expect(added.map((one: { name: string }) => one.name).sort()).toEqual([name, '__proto__'].sort())
  })
})

describe('a host of its own mind', () => {
  let server: Server
  let url = ''
  let answer: (reply: ServerResponse) => void
  beforeAll(async () => {
    server = createServer((_, reply) => answer(reply))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const pullFrom = () => app.run(['pull', '--write-key', 'key', '--cdn-url', url, '--timeout', '5'])

  it('that redirects is not followed', async () => {
    answer = (reply) => reply.writeHead(302, { location: `${segment.url}/v1/projects/key/settings` }).end()
    const { code, stderr } = await pullFrom()
    expect(code).toBe(2)
    expect(stderr).toContain('answered with a redirect (302) to')
    expect(stderr).toContain('name it with --cdn-url')
    expect(segment.log()).toEqual([])
  })

  it('that sends 50 MB is left after ten', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ')
    let sent = 0
    answer = (reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' })
      const send = () => {
        if (reply.destroyed || sent >= 100) return void reply.end()
        sent += 1
        reply.write(megabyte, () => setImmediate(send))
      }
      send()
    }
    const { code, stderr } = await pullFrom()
    expect(code).toBe(2)
    expect(stderr).toContain('sent more than 10 MB')
    expect(sent).toBeLessThan(100)
    expect(app.files()).toEqual(['consent.ts'])
  })

  it('that stops in the middle is given up, and is waited for in the open', async () => {
    answer = (reply) => void reply.writeHead(200).write('{"integrations":')
    const { code, stderr } = await app.run(['pull', '--write-key', 'k', '--cdn-url', url, '--timeout', '1.5'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^… waiting for 127\.0\.0\.1:\d+ \(1 s\)$/m)
    expect(stderr).toContain('did not answer in full within 1.5 s')
  })
})
