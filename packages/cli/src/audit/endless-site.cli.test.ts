// `assent audit` as a process, against sites that would keep it waiting: it ends, and says what it could not tell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const PAGES: Readonly<Record<string, Answer>> = {
  '/never': () => {},
  '/redirects': (_, response) => void response.writeHead(302, { location: '/redirects' }).end(),
  '/reloads': '<!doctype html><title>Again</title><script>location.reload()</script>',
  '/endless-dialogs': '<!doctype html><title>Loud</title><script>for (;;) alert("Hello")</script>',
  '/busy': page('<script>setTimeout(() => { for (;;); }, 200)</script>'),
  '/opens-windows': page(
    '<script>addEventListener("click", () => setInterval(() => open("/opens-windows"), 20))</script>',
  ),
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

const secondsOf = async <Result>(work: Promise<Result>) => {
  const startedAt = performance.now()
  return { ...(await work), seconds: (performance.now() - startedAt) / 1000 }
}

describe('a site that keeps an audit waiting', { timeout: 120_000 }, () => {
  it('may never answer', async () => {
    const { code, stderr, seconds } = await secondsOf(site.audit('/never', '--deadline', '3'))
    expect(stderr).toContain('/never could not be visited: the 3 s of --deadline were over.')
    expect(code).toBe(2)
    expect(seconds).toBeLessThan(20)
  })

  it('may redirect in a loop', async () => {
    const { code, stderr } = await site.audit('/redirects')
    expect(stderr).toContain('/redirects could not be visited: net::ERR_TOO_MANY_REDIRECTS.')
    expect(code).toBe(2)
  })

  it.each(['/reloads', '/endless-dialogs', '/busy'])('may never come to rest: %s', async (path) => {
    const { code, stdout, stderr, seconds } = await secondsOf(site.audit(path, '--deadline', '8'))
    expect(stdout + stderr).toMatch(
      /no button for it was found|did not answer|--deadline were over|no answer within/,
    )
    expect(code).toBe(2)
    expect(seconds).toBeLessThan(30)
  })

  it('may open windows without end', async () => {
    const { code, seconds } = await secondsOf(site.audit('/opens-windows', '--deadline', '20'))
    expect(code).not.toBe(1)
    expect(seconds).toBeLessThan(40)
  })
})
