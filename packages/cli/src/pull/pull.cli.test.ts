import { sampleDestinations } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { LOCK } from '../../testing/sample-lock.js'
import { largeWorkspace } from '../../testing/large-workspace.js'

const pull = (...words: string[]) =>
  app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url, ...words])
const readLock = () => JSON.parse(app.read(LOCK))

openAppBesideWorkspace()

describe('assent pull', () => {
  it('writes down what the workspace has, joined with the catalogue', async () => {
    const { code, stdout, complaints } = await pull()
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(stdout).toContain('12 destinations, 12 not reviewed yet')
    const lock = readLock()
    expect(lock.source).toEqual({ writeKey: 'key', region: 'us', cdnUrl: segment.url })
    const names = lock.destinations.map(({ name }: { name: string }) => name)
    expect(names).toEqual(sampleDestinations.map((one) => one.creationName).sort())
    expect(lock.destinations).toContainEqual({
      name: 'Google AdWords New',
      displayName: 'Google Ads (Gtag)',
      names: ['Google AdWords New'],
      mode: 'classic',
      workspaceCategories: ['advertising'],
      listedCategory: 'Advertising',
      catalogueCategories: ['Advertising'],
      website: 'https://adwords.google.com',
      regions: ['us', 'eu'],
      endpoints: ['us'],
      scriptOrigins: [],
      review: null,
    })
  })

  it('writes the same file twice, byte for byte', async () => {
    await pull()
    const first = app.read(LOCK)
    const { stdout } = await pull()
    expect(app.read(LOCK)).toBe(first)
    expect(stdout).toContain('Nothing changed.')
  })

  it('keeps reviews, and says what came, went and runs otherwise', async () => {
    await pull()
    const lock = readLock()
    const review = {
      categories: ['analytics'],
      mode: 'classic',
      workspaceCategories: ['analytics'],
      reviewer: 'Ada',
      date: '2026-11-25',
      note: 'Masks every field.',
    }
    for (const one of lock.destinations) one.review = one.name === 'FullStory' ? review : null
    app.write(LOCK, JSON.stringify(lock))
    const kept = sampleDestinations.filter((one) => one.creationName !== 'Intercom')
    segment.setDestinations([
      ...kept.map((one) => (one.creationName === 'FullStory' ? { ...one, mode: 'cloud' as const } : one)),
      ...largeWorkspace(1),
    ])
    const { stdout } = await pull()
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['~ FullStory: classic -> cloud', '- Intercom', '+ Vendor vendor-000 (action)']),
    )
    const fullStory = readLock().destinations.find((one: { name: string }) => one.name === 'FullStory')
    expect(fullStory).toMatchObject({ mode: 'cloud', review })
  })

  it.each([100, 481])('takes %i destinations, in the order of their names', async (size) => {
    segment.setDestinations(largeWorkspace(size).reverse())
    expect((await pull()).code).toBe(0)
    const names = readLock().destinations.map(({ name }: { name: string }) => name)
    expect(names).toHaveLength(size)
    expect(names).toEqual([...names].sort())
  })

  it('finds a workspace in the EU by its own word, and refuses another region', async () => {
    const eu = { 'Segment.io': { apiKey: 'key', apiHost: 'events.eu1.segmentapis.com/v1' } }
    segment.setSettingsExtra({ integrations: eu })
    expect((await pull()).code).toBe(0)
    expect(readLock().source.region).toBe('eu')
    const { code, stderr } = await pull('--region', 'us')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'The workspace says that it is in the region eu, not us.\nCheck the write key, or go on with --region eu.\n',
    })
  })

  it('takes the region that it is told where a proxy hides it', async () => {
    await pull('--region', 'eu')
    expect(readLock().source.region).toBe('eu')
  })

  it.each([
    ['other', 'other'],
    ['', 'key'], // as CI sets a secret that it does not have
    [undefined, 'key'],
  ])('asks the source that the environment names, else that of the lock: %j', async (inEnv, asked) => {
    await pull()
    segment.reset()
    const { code } = await app.run(['pull'], { env: { SEGMENT_WRITE_KEY: inEnv } })
    expect(code).toBe(0)
    expect(readLock().source.writeKey).toBe(asked)
    expect(segment.log().map(({ path }) => path)).toContain(`/v1/projects/${asked}/settings`)
  })

  it('reads saved answers without a network', async () => {
    app.write('settings.json', await (await fetch(`${segment.url}/v1/projects/key/settings`)).text())
    app.write('list.json', await (await fetch(`${segment.url}/v1/projects/key/integrations`)).text())
    const { code } = await app.run(['pull', '--from', 'settings.json', '--from-list', 'list.json'])
    expect(code).toBe(0)
    expect(readLock().source).toEqual({ writeKey: null, region: 'us', cdnUrl: null })
    expect(readLock().destinations).toHaveLength(12)
  })

  it('does without the list where a proxy has none, and not where it is merely out of order', async () => {
    segment.behave({ integrations: '404' })
    const { code, stderr } = await pull()
    expect(code).toBe(0)
    expect(stderr).toContain('There is no list of integrations there')
    expect(readLock().destinations).toHaveLength(12)
    segment.behave({ integrations: '503' })
    expect((await pull()).code).toBe(2)
  })

  it('leaves a destinations.d.ts alone that a person wrote, and writes no lock either', async () => {
    app.write('destinations.d.ts', 'export interface Destination { readonly city: string }\n')
    const { code, stderr } = await pull()
    expect(code).toBe(2)
    expect(stderr).toContain('destinations.d.ts is there already, and Assent has not written it.')
    expect(app.read('destinations.d.ts')).toContain('readonly city')
    expect(app.files()).not.toContain(LOCK)
    expect((await pull('--types', 'names.d.ts')).code).toBe(0)
  })

  it('explains itself', async () => {
    const { code, stdout } = await app.run(['pull', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Examples')
    expect(stdout).toContain('--write-key KEY')
  })

  it.each([
    [['pull'], 'It is not known which source to ask.'],
    [['pull', '--write-kee', 'x'], "Unknown option '--write-kee'"],
    [['pull', '--write-key', 'x', '--region', 'mars'], 'There is no region "mars".'],
    [['pull', '--write-key', 'x', '--cdn-url', 'cdn.example'], '"cdn.example" is no address.'],
    [['pull', '--write-key', 'x', '--timeout', '-1'], 'ambiguous'],
    [['pull', '--write-key', 'x', '--timeout=0'], '--timeout 0 is no time to wait.'],
    [
      ['pull', '--write-key', 'x', '--cdn-url', 'https://me:secret@cdn.example'],
      'has a name or password in it',
    ],
    [['pull', '--write-key', 'x', '--cdn-url', 'https://secret@cdn.example'], 'has a name or password in it'],
    [['pull', '--write-key', 'x', '--from-list', 'consent.ts'], '--from-list goes with --from.'],
    [['pull', '--from', 'nowhere.json'], 'There is no file nowhere.json.'],
    [['pul'], 'There is no command "pul".'],
  ])('says what is wrong with %j and writes nothing', async (words, said) => {
    const { code, stdout, stderr } = await app.run(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/ {4}at |secret/)
    expect(app.files()).toEqual(['consent.ts'])
  })
})
