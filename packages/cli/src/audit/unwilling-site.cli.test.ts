// `assent audit` as a process, against a site that has something against it, and a browser that does not start.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const ATTACHMENT = {
  'content-type': 'application/octet-stream',
  'content-disposition': 'attachment; filename=big.bin',
}
let wasGranted = false
const PAGES: Readonly<Record<string, Answer>> = {
  '/half': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(page('<p>The rest never comes.'))
  },
  '/gone': ({ headers: { cookie } }, response) => {
    wasGranted ||= cookie?.includes('tracking-preferences=true') === true
    const isRefused = cookie?.includes('tracking-preferences=false')
    if (isRefused && wasGranted) response.socket?.destroy()
    else response.writeHead(isRefused ? 429 : 200, { 'content-type': 'text/html' }).end(page(''))
  },
  '/closed': (_, response) => void response.writeHead(403, { 'content-type': 'text/html' }).end(page('')),
  '/dialogs': page(`<script>
    alert('Hello'); confirm('Really?'); prompt('Who?')
    addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?' })
  </script>`),
  '/file': (_, response) => void response.writeHead(200, ATTACHMENT).end('0'.repeat(1000)),
  '/downloads': page(`<a id="file" href="/file" download></a><iframe src="/file"></iframe>
    <script>document.querySelector('#file').click()</script>`),
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

describe('a site', { timeout: 120_000 }, () => {
  it('may open dialogs, which are dismissed, and is left all the same', async () => {
    const { code, stdout } = await site.audit('/dialogs')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
    expect(site.requests.filter(({ url }) => url === '/dialogs').length).toBeGreaterThan(3) // left, and come to again
  })

  it('may start downloads, of which none arrives', async () => {
    const { code, stdout } = await site.audit('/downloads')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
    const files = site.app.files().filter((file) => !file.startsWith('.')) // a browser has a place for itself at home
    expect(files).toEqual(['consent.ts'])
  })

  it.each([
    ['/file', 'it is a download, and no page'],
    ['/closed', 'it answered 403'],
  ])('may be none: %s could not be visited, since %s', async (path, why) => {
    const { code, stderr } = await site.audit(path)
    expect(stderr).toContain(`${path} could not be visited: ${why}.`)
    expect(code).toBe(2)
  })

  it('may send half a page, which is looked at', async () => {
    const { code, stdout } = await site.audit('/half', '--deadline', '100')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
  })
})

describe('a site that does not answer who has refused', { timeout: 120_000 }, () => {
  it('is one that nobody can tell of', async () => {
    const { code, stdout } = await site.audit('/gone')
    expect(stdout).toContain('? after a refusal: it answered 429')
    expect(stdout).toContain('? after a withdrawal: net::ERR_EMPTY_RESPONSE')
    expect(code).toBe(2)
  })
})

describe('a browser', () => {
  it.each([[[]], [['--no-sandbox']]])(
    'is started without a sandbox for root, or where that is said: %j',
    async (words) => {
      site.app.write(
        'browser.sh',
        '#!/bin/sh\necho "$@" > arguments.txt\necho "no usable sandbox" >&2\nexit 1\n',
      )
      const { chmodSync } = await import('node:fs')
      chmodSync(`${site.app.path}/browser.sh`, 0o755)
      const { code, stderr } = await site.app.run([
        'audit',
        site.url,
        ...words,
        '--browser',
        `${site.app.path}/browser.sh`,
      ])
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('browser.sh did not start: no usable sandbox'),
      ])
      const isWithout = site.app.read('arguments.txt').includes('--no-sandbox')
      expect(isWithout).toBe(words.length > 0 || process.getuid?.() === 0)
    },
  )
})
