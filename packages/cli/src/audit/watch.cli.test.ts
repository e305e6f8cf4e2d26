// What `assent audit` sees besides the page itself, and who it says that the visitor is.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

/** `OTHER` in it is what it is in a page. */
const script =
  (text: string): Answer =>
  ({ headers }, response) => {
    const port = headers.host?.split(':')[1]
    response.writeHead(200, { 'content-type': 'text/javascript' })
    response.end(text.replaceAll('OTHER', `http://localhost:${port}`))
  }
const beacon = (name: string) => `fetch('OTHER/${name}?id=1', { mode: 'no-cors' })`
/** What opens a socket: https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2 */
const openSocket: Answer = ({ headers }, response) => {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
  const accept = createHash('sha1').update(key).digest('base64')
  const lines = [
    'HTTP/1.1 101 OK',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
  ]
  response.socket?.write(`${lines.join('\r\n')}\r\n\r\n`)
}
const talking = (when: string) =>
  page(`<script>
    let socket
    setInterval(() => {
      if (${when}) socket ??= new WebSocket('OTHER/open-socket'.replace('http', 'ws'))
      if (socket?.readyState === 1) socket.send('pages read')
    }, 50)
  </script>`)
const PAGES: Readonly<Record<string, Answer>> = {
  '/busy': page(`<iframe src="OTHER/frame"></iframe><script>
    addEventListener('click', () => open('/pop-up'), { once: true })
    new Worker('/worker.js'); new SharedWorker('/shared.js')
    navigator.serviceWorker.register('/service.js')
    indexedDB.open('visits'); caches.open('replies')
    new WebSocket('OTHER/socket'.replace('http', 'ws'))
  </script>`),
  '/frame': `<!doctype html><script>localStorage.setItem('framed', '1')
    document.cookie = 'framed=1'; ${beacon('from-frame')}</script>`,
  '/pop-up': `<!doctype html><script>setInterval(() => ${beacon('from-pop-up')}, 100)</script>`,
  '/worker.js': script(beacon('from-worker')),
  '/shared.js': script(beacon('from-shared-worker')),
  '/service.js': script(beacon('from-service-worker')),
  '/where': page(`<script>
    const now = (how) => Intl.DateTimeFormat().resolvedOptions().timeZone + how
    fetch('/told?page=' + now(navigator.languages.join()) + navigator.globalPrivacyControl)
    navigator.geolocation.getCurrentPosition(({ coords }) => fetch('/told?at=' + Math.round(coords.latitude)))
    new Worker('/where.js')
  </script>`),
  '/where.js': script(
    `fetch('/told?worker=' + Intl.DateTimeFormat().resolvedOptions().timeZone + navigator.languages.join())`,
  ),
  '/password': page(`<script>
    new WebSocket('OTHER/socket'.replace('http://', 'ws://user:' + 'p'.repeat(600) + '@'))
  </script>`),
  '/open-socket': openSocket,
  '/talking': talking('true'),
  '/still-talking': talking('isGranted()'),
  '/gpc': page(`<script>if (!navigator.globalPrivacyControl) document.cookie = 'sold=1'</script>`),
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

describe('what an audit sees', { timeout: 120_000 }, () => {
  it('is all that pop-ups, frames and workers send, and all that is kept', async () => {
    const { findings } = await site.findingsOf('/busy')
    const rows = findings.map(({ kind, what, keptFor }) =>
      `${kind} ${what.replace(/.*:\d+/, '')} ${keptFor ?? ''}`.trim(),
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        'request /from-frame',
        'request /from-pop-up',
        'request /from-worker',
        'request /from-shared-worker',
        'request /from-service-worker',
        'request /socket',
        'indexedDB visits',
        'cacheStorage replies',
        'localStorage framed localhost',
        'cookie framed localhost',
      ]),
    )
    const worker = findings.find(({ what }) => what.endsWith('/from-worker'))
    expect(worker?.initiator).toContain('/worker.js')
  })

  it('is an address without the password in it, however long that is', async () => {
    const { findings } = await site.findingsOf('/password')
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^ws:\/\/localhost:\d+\/socket$/),
    ])
  })

  it.each([
    ['/talking', ['before', 'rejected', 'withdrawn']],
    ['/still-talking', ['withdrawn']], // through a socket that is open since the grant
  ])('is what goes through a socket: %s', async (path, phases) => {
    const { findings, code } = await site.findingsOf(path)
    const rows = findings.map((one) => [one.level, one.what.replace(/.*:\d+/, ''), one.phases])
    expect(rows).toEqual([['leak', '/open-socket', phases]])
    expect(findings[0]?.initiator).toContain(path)
    expect(code).toBe(1)
  })

  it('is told apart by what the browser signals', async () => {
    const { code, stdout } = await site.audit('/gpc', '--gpc', 'both')
    expect(stdout).toContain('after a withdrawal (only without Global Privacy Control)')
    expect(code).toBe(1)
    expect((await site.findingsOf('/gpc', '--gpc', 'on')).findings).toEqual([])
  })
})

describe('the visitor', { timeout: 120_000 }, () => {
  it('is from the region that is named, in the page and in its workers', async () => {
    const words = ['--region', 'de', '--gpc', 'on', '--report', 'audit.html']
    const { code } = await site.audit('/where', ...words)
    expect(code).toBe(0)
    const told = site.requests.map(({ url }) => decodeURIComponent(url ?? '')).join('\n')
    // some builds of Chromium add English to any list of languages
    expect(told).toMatch(/^\/told\?page=Europe\/Berlinde-DE,de(,en-US,en)?true$/m)
    expect(told).toMatch(/^\/told\?worker=Europe\/Berlinde-DE,de(,en-US,en)?$/m)
    expect(told).toMatch(/^\/told\?at=53$/m)
    const [first] = site.requests.filter(({ url }) => url === '/where')
    expect(first?.headers['accept-language']).toMatch(/^de-DE,de\b/)
    expect(site.app.read('audit.html')).toContain("The visitor's browser was set up as one in DE.")
  })
})
