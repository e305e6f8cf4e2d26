// Which pages `assent audit --pages` walks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, startAuditedSite, type Answer, type AuditedSite } from '../../testing/audited-site.js'

const LINKS = `<a href="#top">Top</a> <a href="/home?">Home</a> <a href="OTHER/elsewhere">Elsewhere</a>
<a href="mailto:shop@mail.example">Mail</a> <a href="/one#a">One</a> <a href="/one#b">One</a> <a href="/gone">Gone</a>
<a href="/two">Two</a> <a href="/three">Three</a>`
const PAGES: Readonly<Record<string, Answer>> = {
  '/home': page(LINKS),
  '/gone': (_, response) => void response.socket?.destroy(),
  '/one': page('<script>document.cookie = "one=1"</script>'),
  '/two': page('<script>document.cookie = "two=1"</script>'),
  '/three': page('<script>document.cookie = "three=1"</script>'),
  '/moved': ({ headers }, response) => {
    const port = headers.host?.split(':')[1]
    response.writeHead(302, { location: `http://127.0.0.1:${port}/home` }).end()
  },
}

let site: AuditedSite
beforeAll(async () => {
  site = await startAuditedSite(PAGES)
})
afterAll(() => site?.close())

describe('the pages of a site', { timeout: 120_000 }, () => {
  it('are those that its first one links to, in each state, and one that does not come is left out', async () => {
    const { findings, missing } = await site.findingsOf('/home', '--pages', '4')
    expect(findings.map(({ what, phases }) => [what, phases])).toEqual([
      ['one', ['before', 'rejected', 'withdrawn']],
      ['two', ['before', 'rejected', 'withdrawn']],
    ])
    expect(missing).toEqual([])
    const asked = site.requests.map(({ url }) => url)
    expect(asked).toContain('/gone')
    for (const other of ['/three', '/elsewhere', '/home?']) expect(asked).not.toContain(other)
  })

  it('are those of where it leads, where its address is only the way there', async () => {
    const { port } = new URL(site.url)
    const words = ['--json', '--pages', '2', '--gpc', 'off', '--settle', '0.5', '--host', '127.0.0.1']
    const { stdout } = await site.run(`http://localhost:${port}/moved`, ...words)
    expect(stdout).toContain('"what": "one"')
  })
})
