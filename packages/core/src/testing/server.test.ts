import { afterEach, describe, expect, it } from 'vitest'
import { startSegmentStandIn, type RunningStandIn, type ServerOptions } from './server.js'

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })

describe('on a port', () => {
  let server: RunningStandIn | undefined
  const start = async (options?: ServerOptions) => (server = await startSegmentStandIn(options))
  afterEach(() => server?.close())

  it('serves pages, Segment and the log, under one address', async () => {
    const { url, apiHost, log } = await start({ pages: { '/': '<title>shop</title>' } })
    expect(await (await fetch(url)).text()).toBe('<title>shop</title>')
    await fetch(`http://${apiHost}/t`, post({ type: 'track' }))
    expect(log().map((entry) => entry.kind)).toEqual(['page', 'event'])
    expect(log()[1]?.headers['content-type']).toMatch(/text\/plain/)
  })

  it('serves a folder, and nothing above it', async () => {
    const { url } = await start({ root: import.meta.dirname })
    const file = await fetch(`${url}/index.ts`)
    expect(await file.text()).toContain('@assent/core/testing')
    expect((await fetch(`${url}/..%2fdefine-consent.ts`)).status).toBe(404)
  })

  it('closes the connection on drop, and stops while a request hangs', async () => {
    const { url, behave, close } = await start({ basePath: '/segment' })
    behave({ settings: 'drop' })
    await expect(fetch(`${url}/v1/projects/wk/settings`)).rejects.toThrow()
    behave({ settings: 'hang' })
    const hanging = fetch(`${url}/v1/projects/wk/settings`).catch(() => 'cut')
    await new Promise((done) => setTimeout(done, 50))
    await close()
    expect(await hanging).toBe('cut')
  })
})
