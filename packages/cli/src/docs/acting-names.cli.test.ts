// Names from outside in the documents, which whoever may write in the workspace has chosen.
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { CONSENT } from '../../testing/app-folder.js'
import { fillInPlace } from '../../testing/fill-in-place.js'
import { largeWorkspace } from '../../testing/large-workspace.js'
import { LOCK, pulledLock, reviewedLock } from '../../testing/sample-lock.js'

const RECORD = 'privacy/processing-record.md'
const docs = (...words: string[]) => app.run(['docs', ...words])
const fillIn = (file: string, key: string, text: string) => fillInPlace(app, file, key, text)
const pull = () => app.run(['pull', '--no-types', '--write-key', 'key', '--cdn-url', segment.url])

openAppBesideWorkspace(async (of) => ({ 'consent.ts': CONSENT, [LOCK]: reviewedLock(await pulledLock(of)) }))

describe('a name that acts', () => {
  it('may be half a character', async () => {
    const half = 'Half \ud800'
    segment.setDestinations(largeWorkspace(1).map((one) => ({ ...one, creationName: half, name: half })))
    await pull()
    const { code, complaints } = await docs()
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(app.read(RECORD)).toContain('<!-- fill: retention:Half%20%5Cu%7Bd800%7D -->')
  })

  const name = '=HYPERLINK("http://evil.example")<!-- end --><script>|`[x](javascript:alert(1))\n# H'

  it('is only words in Markdown, a spreadsheet and a policy', async () => {
    const facts = {
      description: '',
      website: 'javascript:alert(1)',
      category: 'Analytics',
      consent: ['analytics'],
    }
    segment.setDestinations([{ mode: 'classic', creationName: name, name, ...facts }])
    await pull()
    await docs()
    for (const file of [
      'processing-record',
      'cookies',
      'consent-text',
      'dpia-screening',
      'content-security-policy',
    ]) {
      const text = app.read(`privacy/${file}.md`)
      expect(text).not.toContain('<script>')
      expect(text).not.toMatch(/^# H/m)
      expect(text).not.toMatch(/(?<!\\)\[x/)
    }
    const csv = app.read('privacy/processing-record.csv')
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")`)
    expect(csv).not.toContain('"=')
    fillIn(
      'privacy/cookies.md',
      app.read('privacy/cookies.md').match(/fill: (storage:\S+)/)?.[1] ?? '',
      'Nothing.',
    )
    await docs()
    expect(app.read('privacy/cookies.md')).toContain('-->Nothing.<!-- end -->')
  })
})
