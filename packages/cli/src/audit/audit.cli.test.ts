// `assent audit` as a process, against pages that leak, that keep still and that are not there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type AuditedSite, type AuditReport } from '../../testing/audited-site.js'

/** Four leaks, each of another kind; the vendor does what it should until consent is taken back. */
const LEAKING = page(`<img src="OTHER/pixel.gif" alt="">
<script>
  document.cookie = 'ajs_anonymous_id=1; path=/'
  localStorage.setItem('vendor_id', '1')
  let wasGranted = false
  setInterval(() => {
    wasGranted ||= isGranted()
    if (wasGranted) fetch('OTHER/collect', { mode: 'no-cors' })
  }, 200)
</script>`)
const HONEST = page(`<script>if (isGranted()) fetch('OTHER/collect', { mode: 'no-cors' })</script>`)
/** Its banner has words of its own, and it cannot do without a cookie, an entry and a host. */
const UNUSUAL = page(
  `<script>document.cookie = 'basket=1; path=/'
  localStorage.setItem('basket_items', '2')</script><img src="OTHER/font.gif" alt="">`,
  `<b id="yes" onclick="answer(true)">Fine</b> <b id="no" onclick="answer(false)">Rather not</b> <b id="back" onclick="answer(false)">Undo</b>`,
)
/** What its vendor keeps stays after consent is taken back. */
const STICKY = page(
  `<script>setInterval(() => { if (isGranted()) document.cookie = '_vendor=1; path=/' }, 50)</script>`,
)
/** What a page could say to whoever audits it. */
const HOSTILE = page(`<script>
  localStorage.setItem('<img src=x onerror=alert(1)>'.padEnd(9000, '!'), '1')
  const said = [null, 'text', {}, { kind: 'cookie', what: 5, initiator: 'me' }, { kind: 'request', what: 'no address', initiator: '' },
    { kind: '<b>loud</b>', what: 'kind', initiator: 'me' }]
  for (const one of said) window.__assentAuditNote(JSON.stringify(one))
  window.__assentAuditNote('{')
</script>`)
const PAGES: Readonly<Record<string, string>> = {
  '/leaking': LEAKING,
  '/honest': HONEST,
  '/hostile': HOSTILE,
  '/sticky': STICKY,
  '/unusual': UNUSUAL,
  '/silent': '<!doctype html><title>No banner</title><p>Nothing is asked here.</p>',
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())
const audit = (path: string, ...words: string[]) => site.audit(path, ...words)

describe('assent audit', { timeout: 120_000 }, () => {
  it('finds exactly what leaks, when, and who did it', async () => {
    const { code, stdout } = await audit('/leaking', '--json', '--gpc', 'both')
    const { findings, visits } = JSON.parse(stdout) as AuditReport
    const rows = findings.map(({ kind, what, phases }) => [kind, what.replace(/.*:\d+/, ''), phases])
    expect(rows.sort()).toEqual([
      ['cookie', 'ajs_anonymous_id', ['before', 'rejected', 'withdrawn']],
      ['localStorage', 'vendor_id', ['before', 'rejected', 'withdrawn']],
      ['request', '/collect', ['withdrawn']],
      ['request', '/pixel.gif', ['before', 'rejected', 'withdrawn']],
    ])
    expect(findings.every(({ initiator }) => initiator.includes('/leaking'))).toBe(true)
    expect(visits.map(({ gpc }) => gpc)).toEqual(['off', 'on'])
    for (const { seen, phases } of findings) {
      expect(seen).toEqual([
        { gpc: 'off', phases },
        { gpc: 'on', phases },
      ])
    }
    expect(code).toBe(1)
  })

  it('finds nothing where nothing leaks', async () => {
    const { code, stdout } = await audit('/honest')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
  })

  it('presses the buttons that are named, and lets pass what is declared as needed', async () => {
    const needed = ['--host', 'localhost', '--essential', 'basket', '--essential', 'basket_*']
    const buttons = ['--accept', '#yes', '--reject', '#no', '--withdraw', '#back']
    const who = ['--header', 'X-Country: DE', '--gpc', 'on']
    const { code, stdout } = await audit('/unusual', ...needed, ...buttons, ...who)
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
    const asked = site.requests.filter(({ url }) => url === '/unusual').map(({ headers }) => headers)
    const visitors = asked.map((headers) => `${headers['x-country']} ${headers['sec-gpc']}`)
    expect(new Set(visitors)).toEqual(new Set(['DE 1']))
  })

  it('finds what is left behind after a withdrawal', async () => {
    const { code, stdout } = await audit('/sticky', '--json')
    const { findings } = JSON.parse(stdout) as AuditReport
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
    const report = site.app.read('audit.html')
    expect(report).not.toMatch(/<script|onclick/)
    expect(report).toContain('data:image/png;base64,')
  })

  it('says what it found, also where its report cannot be written', async () => {
    site.app.write('taken', '')
    const { code, stdout, stderr } = await audit('/leaking', '--report', 'taken/audit.html')
    expect(code).toBe(2)
    expect(stdout).toContain('3 found without consent')
    expect(stderr).toContain('taken/audit.html could not be read: ENOTDIR')
  })

  it('believes nothing that a page tells it, and repeats little', async () => {
    const { code, stdout } = await audit('/hostile', '--json', '--report', 'audit.html')
    const { findings } = JSON.parse(stdout) as AuditReport
    expect(findings.map(({ kind, what }) => [kind, what.length])).toEqual([['localStorage', 500]])
    const report = site.app.read('audit.html')
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
    [['audit', 'http://127.0.0.1:9', '--gpc', 'maybe'], '--gpc is "maybe".'],
    [['audit', 'http://127.0.0.1:9', '--deadline', '0'], '--deadline is "0".'],
    [['audit', 'http://127.0.0.1:9', '--region', 'Narnia'], '--region is "Narnia".'],
  ])('says what is wrong: %j', async (words, said) => {
    const { code, stderr } = await site.app.run(words)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })

  it('says that a site does not answer', async () => {
    const { code, stderr } = await site.run('http://127.0.0.1:9')
    expect(code).toBe(2)
    expect(stderr).toContain('could not be visited')
  })
})
