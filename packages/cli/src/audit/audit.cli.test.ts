// `assent audit` as a process, against pages that leak, that keep still and that are not there.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../../../scripts/browser.mjs'
import { createAppFolder, type AppFolder } from '../../testing/app-folder.js'

interface Report {
  readonly findings: readonly { kind: string; what: string; phases: string[]; initiator: string }[]
}

const BANNER = `<button onclick="answer(true)">Accept all</button> <button onclick="answer(false)">Reject all</button>
<button onclick="answer(false)">Privacy preferences</button>`
const ANSWER = `function answer(yes) { document.cookie = 'tracking-preferences=' + yes + '; path=/' }
const isGranted = () => document.cookie.includes('tracking-preferences=true')`
const page = (body: string) => `<!doctype html><title>Shop</title><script>${ANSWER}</script>${BANNER}${body}`
/** Four leaks, each of another kind; the vendor does what it should until consent is taken back. */
const LEAKING = page(`<img src="http://localhost:PORT/pixel.gif" alt="">
<script>
  document.cookie = 'ajs_anonymous_id=1; path=/'
  localStorage.setItem('vendor_id', '1')
  let wasGranted = false
  setInterval(() => {
    wasGranted ||= isGranted()
    if (wasGranted) fetch('http://localhost:PORT/collect', { mode: 'no-cors' })
  }, 200)
</script>`)
const HONEST = page(
  `<script>if (isGranted()) fetch('http://localhost:PORT/collect', { mode: 'no-cors' })</script>`,
)
/** Its banner has words of its own, and it cannot do without a cookie, an entry and a host. */
const UNUSUAL = `<!doctype html><title>Shop</title><script>${ANSWER}
  document.cookie = 'basket=1; path=/'
  localStorage.setItem('basket_items', '2')
</script><img src="http://localhost:PORT/font.gif" alt="">
<b id="yes" onclick="answer(true)">Fine</b> <b id="no" onclick="answer(false)">Rather not</b> <b id="back" onclick="answer(false)">Undo</b>`
/** What its vendor keeps stays after consent is taken back. */
const STICKY = page(
  `<script>setInterval(() => { if (isGranted()) document.cookie = '_vendor=1; path=/' }, 50)</script>`,
)
/** What a page could say to whoever audits it. */
const HOSTILE = page(`<script>
  localStorage.setItem('<img src=x onerror=alert(1)>'.padEnd(9000, '!'), '1')
  const said = [null, 'text', {}, { kind: 'cookie', what: 5, initiator: 'me' }, { kind: 'request', what: 'no address', initiator: '' },
    { kind: '<b>loud</b>', what: 'kind', initiator: 'me' }]
  for (const one of said) window.__assentAuditNote(one)
</script>`)
const PAGES: Readonly<Record<string, string>> = {
  '/leaking': LEAKING,
  '/honest': HONEST,
  '/hostile': HOSTILE,
  '/sticky': STICKY,
  '/unusual': UNUSUAL,
  '/silent': '<!doctype html><title>No banner</title><p>Nothing is asked here.</p>',
}

let server: Server
let site = ''
let app: AppFolder
let browser: readonly string[]
/** Where they are, and what their browser signals. */
const visitors = new Set<string>()
beforeAll(async () => {
  const { executablePath, env } = await launchOptions()
  if (env) Object.assign(process.env, env) // libraries that the browser of the npm package brings along
  browser = executablePath ? ['--browser', executablePath] : []
  app = createAppFolder()
  server = createServer((request, response) => {
    if (request.url === '/unusual')
      visitors.add(`${request.headers['x-country']} ${request.headers['sec-gpc']}`)
    const body = PAGES[request.url ?? '']
    response.writeHead(body ? 200 : 204, { 'content-type': 'text/html' })
    response.end(body?.replaceAll('PORT', String((server.address() as AddressInfo).port)))
  })
  await new Promise<void>((resolve) => void server.listen(0, () => resolve()))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  app.remove()
})

const audit = (path: string, ...words: string[]) =>
  app.run(['audit', site + path, '--settle', '0.5', ...browser, ...words])

describe('assent audit', { timeout: 120_000 }, () => {
  it('finds exactly what leaks, when, and who did it', async () => {
    const { code, stdout } = await audit('/leaking', '--json')
    const { findings } = JSON.parse(stdout) as Report
    const rows = findings.map(({ kind, what, phases }) => [kind, what.replace(/.*:\d+/, ''), phases])
    expect(rows.sort()).toEqual([
      ['cookie', 'ajs_anonymous_id', ['before', 'rejected', 'withdrawn']],
      ['localStorage', 'vendor_id', ['before', 'rejected', 'withdrawn']],
      ['request', '/collect', ['withdrawn']],
      ['request', '/pixel.gif', ['before', 'rejected', 'withdrawn']],
    ])
    expect(findings.every(({ initiator }) => initiator.includes('/leaking'))).toBe(true)
    expect(code).toBe(1)
  })

  it('finds nothing where nothing leaks', async () => {
    const { code, stdout } = await audit('/honest')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
  })

  it('presses the buttons that are named, and lets pass what is declared as needed', async () => {
    const needed = ['--host', 'localhost', '--essential', 'basket', '--essential', 'basket_*']
    const buttons = ['--accept', '#yes', '--reject', '#no', '--withdraw', '#back']
    const who = ['--header', 'X-Country: DE', '--gpc']
    const { code, stdout } = await audit('/unusual', ...needed, ...buttons, ...who)
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
    expect([...visitors]).toEqual(['DE 1'])
  })

  it('finds what is left behind after a withdrawal', async () => {
    const { code, stdout } = await audit('/sticky', '--json')
    const { findings } = JSON.parse(stdout) as Report
    expect(findings.map(({ kind, what, phases }) => [kind, what, phases])).toEqual([
      ['cookie', '_vendor', ['withdrawn']],
    ])
    expect(code).toBe(1)
  })

  it('cannot tell of a site that asks nothing', async () => {
    const { code, stdout } = await audit('/silent')
    expect(code).toBe(2)
    expect(stdout).toContain('after a refusal: no button for it was found')
  })

  it('writes a report that runs nothing', async () => {
    const { code: found } = await audit('/leaking', '--report', 'audit.html')
    expect(found).toBe(1)
    const report = app.read('audit.html')
    expect(report).not.toMatch(/<script|onclick/)
    expect(report).toContain('data:image/png;base64,')
  })

  it('believes nothing that a page tells it, and repeats little', async () => {
    const { code, stdout } = await audit('/hostile', '--json', '--report', 'audit.html')
    const { findings } = JSON.parse(stdout) as Report
    expect(findings.map(({ kind, what }) => [kind, what.length])).toEqual([['localStorage', 500]])
    const report = app.read('audit.html')
    expect(report).toContain('&lt;img src=x')
    expect(report).not.toMatch(/<img src=x|loud/)
    expect(code).toBe(1)
  })

  it.each([
    [['audit'], 'There is no site to visit.'],
    [['audit', 'shop'], '"shop" is not a site to visit.'],
    [['audit', 'http://a', 'http://b'], 'One url at a time'],
    [['audit', 'http://127.0.0.1:9', '--browser', '/nowhere/chrome'], '/nowhere/chrome cannot be run.'],
    [['audit', 'http://127.0.0.1:9', '--settle', 'long'], '--settle is "long".'],
    [['audit', 'http://127.0.0.1:9', '--header', 'rubbish'], '--header is "rubbish".'],
  ])('says what is wrong: %j', async (words, said) => {
    const { code, stderr } = await app.run(words)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })

  it('says that a site does not answer', async () => {
    const { code, stderr } = await app.run(['audit', 'http://127.0.0.1:9', ...browser])
    expect(code).toBe(2)
    expect(stderr).toContain('could not be visited')
  })
})
