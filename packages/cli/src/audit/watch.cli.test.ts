// What `assent audit` sees besides the page itself, and who it says that the visitor is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  page,
  startAuditedSite,
  type Answer,
  type AuditedSite,
  type AuditReport,
} from '../../testing/audited-site.js'

/** `OTHER` in it is what it is in a page. */
const script =
  (text: string): Answer =>
  ({ headers }, response) => {
    const port = headers.host?.split(':')[1]
    response.writeHead(200, { 'content-type': 'text/javascript' })
    response.end(text.replaceAll('OTHER', `http://localhost:${port}`))
  }
const beacon = (name: string) => `fetch('OTHER/${name}?id=1', { mode: 'no-cors' })`
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
  '/proxied': page(`<script>fetch('/segment/v1/t', { method: 'POST', body: '{}' })</script>`),
  '/unknown': page(`<img src="OTHER/font.gif" alt="">`),
  '/unknown-with-cookie': page(`<img src="OTHER/cookie.gif" alt="">`),
  '/cookie.gif': (_, response) => void response.writeHead(204, { 'set-cookie': 'id=1' }).end(),
  '/known': page(`<script src="https://api2.amplitude.com/nowhere.js"></script>`),
  '/gpc': page(`<script>if (!navigator.globalPrivacyControl) document.cookie = 'sold=1'</script>`),
  '/onetrust': `<!doctype html><title>Shop</title><div id="banner"></div><script>
    const answer = (yes) => { document.cookie = 'tracking-preferences=' + yes }
    const tree = document.querySelector('#banner').attachShadow({ mode: 'open' })
    tree.innerHTML = '<b id="onetrust-accept-btn-handler">Sì</b> <b id="onetrust-reject-all-handler">No</b> <b class="ot-sdk-show-settings">Impostazioni</b>'
    const [accept, reject, again] = tree.querySelectorAll('b')
    accept.onclick = () => answer(true); reject.onclick = () => answer(false)
    again.onclick = () => answer(false)
  </script>`,
  '/two-banners': `<!doctype html><title>Shop</title><button onclick="document.cookie = 'wrong=1'">Accept cookies</button>
    <button onclick="document.cookie = 'wrong=1'">Reject cookies</button>
    <form id="a" data-assent-form hidden></form><script>const answer = (yes) => { document.cookie = 'tracking-preferences=' + yes }</script>
    <button type="button" form="a" name="answer" value="accept-all" onclick="answer(true)">Gern</button>
    <button type="button" form="a" name="answer" value="reject-all" onclick="answer(false)">Nein</button>
    <button class="assent-trigger" onclick="answer(false)">Datenschutz</button>`,
  '/framed-banner': `<!doctype html><title>Shop</title><iframe src="OTHER/banner" height="300"></iframe>`,
  '/banner': page(''),
  '/only-necessary': page(
    `<script>if (isGranted()) fetch('/told?of=grant')</script>`,
    `<button onclick="answer(false)">Accept only necessary</button> <button onclick="answer(true)">Accept all</button>
    <button onclick="answer(false)">Privacy preferences</button>`,
  ),
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

async function findingsOf(path: string, ...words: string[]) {
  const { code, stdout, stderr } = await site.audit(path, '--json', ...words)
  expect(stderr.replaceAll(/^….*\n/gm, '')).toBe('')
  const { findings, visits } = JSON.parse(stdout) as AuditReport
  const missing = visits.flatMap(({ phases }) => phases.flatMap((one) => one.missing ?? []))
  return { code, findings, missing }
}

describe('what an audit sees', { timeout: 120_000 }, () => {
  it('is all that pop-ups, frames and workers send, and all that is kept', async () => {
    const { findings } = await findingsOf('/busy')
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
    const { findings } = await findingsOf('/password')
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^ws:\/\/localhost:\d+\/socket$/),
    ])
  })

  it('is a proxy of Segment, where that is named', async () => {
    expect((await findingsOf('/proxied')).findings).toEqual([])
    const { code, findings } = await findingsOf('/proxied', '--segment-host', `${site.url}/segment`)
    expect(findings).toMatchObject([{ level: 'leak', vendor: 'Segment', what: `${site.url}/segment/v1/t` }])
    expect(code).toBe(1)
  })

  it('is a warning, where an unknown host was asked before an answer and nothing was sent along', async () => {
    const { code, findings } = await findingsOf('/unknown')
    expect(findings.map(({ level }) => level)).toEqual(['warning'])
    expect(code).toBe(0)
    expect((await findingsOf('/unknown', '--strict')).code).toBe(1)
    expect((await findingsOf('/unknown-with-cookie')).findings).toContainEqual(
      expect.objectContaining({ kind: 'request', level: 'leak', carries: 'cookie' }),
    )
  })

  it('has the name of a vendor whose domain is known', async () => {
    const { code, findings } = await findingsOf('/known')
    expect(findings).toMatchObject([{ level: 'leak', vendor: 'Amplitude, Amplitude (Actions)' }])
    expect(code).toBe(1)
  })

  it('is told apart by what the browser signals', async () => {
    const { code, stdout } = await site.audit('/gpc', '--gpc', 'both')
    expect(stdout).toContain('after a withdrawal (only without Global Privacy Control)')
    expect(code).toBe(1)
    expect((await findingsOf('/gpc', '--gpc', 'on')).findings).toEqual([])
  })
})

describe('the buttons of a banner', { timeout: 120_000 }, () => {
  it.each([
    ["are Assent's own, whatever else asks to be pressed", '/two-banners'],
    ['are those of a consent tool, whatever they are called, in a shadow tree too', '/onetrust'],
    ['are found in a frame of another site', '/framed-banner'],
  ])('%s', async (_, path, ...words) => {
    const { code, findings, missing } = await findingsOf(path, ...words)
    expect({ code, findings: findings.filter(({ level }) => level === 'leak'), missing }).toEqual({
      code: 0,
      findings: [],
      missing: [],
    })
  })

  it('are told apart where the one that refuses begins like a grant', async () => {
    const { missing } = await findingsOf('/only-necessary')
    expect(missing).toEqual([])
    expect(site.requests.map(({ url }) => url)).toContain('/told?of=grant')
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
