// `assent audit` as a process, against sites that would keep it waiting: it ends, and says what it could not tell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const ATTACHMENT = {
  'content-type': 'application/octet-stream',
  'content-disposition': 'attachment; filename=big.bin',
}
const PAGES: Readonly<Record<string, Answer>> = {
  '/never': () => {},
  '/half': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(page('<p>The rest never comes.'))
  },
  '/redirects': (_, response) => void response.writeHead(302, { location: '/redirects' }).end(),
  '/reloads': '<!doctype html><title>Again</title><script>location.reload()</script>',
  '/dialogs': page(`<script>
    alert('Hello'); confirm('Really?'); prompt('Who?')
    addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?' })
  </script>`),
  '/endless-dialogs': '<!doctype html><title>Loud</title><script>for (;;) alert("Hello")</script>',
  '/busy': page('<script>setTimeout(() => { for (;;); }, 200)</script>'),
  '/file': (_, response) => void response.writeHead(200, ATTACHMENT).end('0'.repeat(1000)),
  '/downloads': page(`<a id="file" href="/file" download></a><iframe src="/file"></iframe>
    <script>document.querySelector('#file').click()</script>`),
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

  it('may be a download itself', async () => {
    const { code, stderr } = await site.audit('/file')
    expect(stderr).toContain('/file could not be visited: it is a download, and no page.')
    expect(code).toBe(2)
  })

  it('may open windows without end', async () => {
    const { code, seconds } = await secondsOf(site.audit('/opens-windows', '--deadline', '40'))
    expect(code).not.toBe(1)
    expect(seconds).toBeLessThan(60)
  })

  it('may send half a page, which is looked at', async () => {
    const { code, stdout } = await site.audit('/half', '--deadline', '100')
    expect([code, stdout.trim()]).toEqual([0, 'Nothing was found without consent.'])
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
