// Whose an address is that an audit saw, and what follows from it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const PAGES: Readonly<Record<string, Answer>> = {
  '/proxied': page(`<script>fetch('/segment/v1/t', { method: 'POST', body: '{}' })</script>`),
  '/unknown': page(`<img src="OTHER/font.gif" alt="">`),
  '/unknown-with-cookie': page(`<img src="OTHER/cookie.gif" alt="">`),
  '/cookie.gif': (_, response) => void response.writeHead(204, { 'set-cookie': 'id=1' }).end(),
  '/known': page(`<script src="https://api2.amplitude.com/nowhere.js"></script>`),
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

describe('what an audit sees', { timeout: 120_000 }, () => {
  it('is a proxy of Segment, where that is named', async () => {
    expect((await site.findingsOf('/proxied')).findings).toEqual([])
    const { code, findings } = await site.findingsOf('/proxied', '--segment-host', `${site.url}/segment`)
    expect(findings).toMatchObject([{ level: 'leak', vendor: 'Segment', what: `${site.url}/segment/v1/t` }])
    expect(code).toBe(1)
  })

  it('is a warning, where an unknown host was asked before an answer and nothing was sent along', async () => {
    const { code, findings } = await site.findingsOf('/unknown')
    expect(findings.map(({ level }) => level)).toEqual(['warning'])
    expect(code).toBe(0)
    expect((await site.findingsOf('/unknown', '--strict')).code).toBe(1)
    expect((await site.findingsOf('/unknown-with-cookie')).findings).toContainEqual(
      expect.objectContaining({ kind: 'request', level: 'leak', carries: 'cookie' }),
    )
  })

  it('has the name of a vendor whose domain is known', async () => {
    const { code, findings } = await site.findingsOf('/known')
    expect(findings).toMatchObject([{ level: 'leak', vendor: 'Amplitude, Amplitude (Actions)' }])
    expect(code).toBe(1)
  })
})
