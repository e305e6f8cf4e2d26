// Which buttons `assent audit` presses, in banners of any make.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const PAGES: Readonly<Record<string, Answer>> = {
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

describe('the buttons of a banner', { timeout: 120_000 }, () => {
  it.each([
    ["are Assent's own, whatever else asks to be pressed", '/two-banners'],
    ['are those of a consent tool, whatever they are called, in a shadow tree too', '/onetrust'],
    ['are found in a frame of another site', '/framed-banner'],
  ])('%s', async (_, path, ...words) => {
    const { code, findings, missing } = await site.findingsOf(path, ...words)
    expect({ code, findings: findings.filter(({ level }) => level === 'leak'), missing }).toEqual({
      code: 0,
      findings: [],
      missing: [],
    })
  })

  it('are told apart where the one that refuses begins like a grant', async () => {
    const { missing } = await site.findingsOf('/only-necessary')
    expect(missing).toEqual([])
    expect(site.requests.map(({ url }) => url)).toContain('/told?of=grant')
  })
})
