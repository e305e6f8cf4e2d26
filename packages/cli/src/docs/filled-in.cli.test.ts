// What becomes of the places in the documents that a person filled in, and of documents that a person wrote.
import { sampleDestinations } from '@assent/core/testing'
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

describe('assent docs', () => {
  it('keeps what a person filled in, in every form, also when the rest changes', async () => {
    await docs()
    fillIn(RECORD, 'controller', '\nLittle Kiln Ltd, 1 Clay Lane\n')
    fillIn(RECORD, 'retention:Facebook%20Pixel', '13 months')
    fillIn('privacy/dpia-screening.md', 'dpia:outcome', 'Yes: two criteria.')
    segment.setDestinations(sampleDestinations.filter((one) => one.creationName !== 'FullStory'))
    await pull()
    await docs()
    expect(app.read(RECORD)).toContain('<!-- fill: controller -->Little Kiln Ltd, 1 Clay Lane<!-- end -->')
    expect(app.read(RECORD)).not.toContain('FullStory')
    expect(app.read('privacy/dpia-screening.md')).toContain('Yes: two criteria.')
    expect(app.read('privacy/processing-record.csv')).toContain('"13 months"')
    expect(JSON.parse(app.read('privacy/processing-record.json')).controller).toBe(
      'Little Kiln Ltd, 1 Clay Lane',
    )
  })

  it('throws away nothing that was written about what is gone, and takes it back when that returns', async () => {
    await docs()
    fillIn(RECORD, 'retention:FullStory', '30 days, then deleted')
    const [before, reviewed] = [app.read(RECORD), app.read(LOCK)]
    segment.setDestinations(sampleDestinations.filter((one) => one.creationName !== 'FullStory'))
    await pull()
    await docs()
    await docs()
    expect(app.read(RECORD)).toContain('## No longer asked for')
    expect(app.read(RECORD)).toContain('30 days, then deleted')
    app.write(LOCK, reviewed)
    await docs()
    expect(app.read(RECORD)).toBe(before)
  })

  it('writes nothing when a mark was damaged', async () => {
    await docs()
    const damaged = app.read(RECORD).replace('<!-- end -->', '')
    app.write(RECORD, damaged)
    app.write('privacy/cookies.md', 'old')
    const { code, stderr } = await docs()
    expect(code).toBe(2)
    expect(stderr).toContain('the place "controller" is not closed')
    expect(app.read(RECORD)).toBe(damaged)
    expect(app.read('privacy/cookies.md')).toBe('old')
  })

  it('does not choose between two texts where a destination stands in two categories', async () => {
    const both = largeWorkspace(1).map((one) => ({ ...one, consent: ['analytics', 'advertising'] }))
    segment.setDestinations(both)
    await pull()
    await docs()
    const cookies = 'privacy/cookies.md'
    const start = '<!-- fill: storage:Vendor%20vendor-000 -->'
    const write = (text: string) => {
      const whole = app.read(cookies)
      const from = whole.indexOf(start) + start.length
      app.write(cookies, whole.slice(0, from) + text + whole.slice(whole.indexOf('<!-- end -->', from)))
    }
    write('one cookie')
    await docs()
    expect(app.read(cookies).split(`${start}one cookie<!-- end -->`)).toHaveLength(3)
    write('two cookies')
    const { code, stderr } = await docs()
    expect(code).toBe(2)
    expect(stderr).toContain('"storage:Vendor%20vendor-000" is there twice, with different words.')
    expect(app.read(cookies)).toContain('two cookies')
    write('')
    await docs()
    expect(app.read(cookies).split(`${start}one cookie<!-- end -->`)).toHaveLength(3)
  })

  it.each(['cookies.md', 'processing-record.csv', 'processing-record.json'])(
    'leaves a %s alone that a person wrote, and writes nothing else',
    async (file) => {
      app.write(`privacy/${file}`, 'By our counsel.\n')
      const { code, stderr } = await docs()
      expect(code).toBe(2)
      expect(stderr).toContain(`${file} is there already, and Assent has not written it.`)
      expect(app.files().filter((one) => one.startsWith('privacy/'))).toEqual([`privacy/${file}`])
      expect(app.read(`privacy/${file}`)).toBe('By our counsel.\n')
    },
  )
})
