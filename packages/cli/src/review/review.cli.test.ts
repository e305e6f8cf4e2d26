import { startSegmentStandIn } from '@assent/core/testing'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONSENT, createAppFolder, type AppFolder } from '../../testing/app-folder.js'
import { LOCK, pulledLock } from '../../testing/sample-lock.js'
import { converse, KEYS } from '../../testing/typing-person.js'

let pulled = ''
let app: AppFolder
const review = (...words: string[]) =>
  app.run(['review', '--reviewer', 'Ada', '--date', '2026-11-25', ...words])
const reviewOf = (name: string) =>
  JSON.parse(app.read(LOCK)).destinations.find((one: { name: string }) => one.name === name).review

beforeAll(async () => {
  const segment = await startSegmentStandIn()
  pulled = await pulledLock(segment)
  await segment.close()
})
beforeEach(() => {
  app = createAppFolder({ 'consent.ts': CONSENT, [LOCK]: pulled })
})
afterEach(() => app.remove())

describe('assent review, without asking', () => {
  it('takes everything as the app maps it, and check is content', async () => {
    const { code, stdout } = await review('--as-mapped')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '12 of 12 reviewed.\n' })
    expect(reviewOf('Actions Google Analytic 4')).toEqual({
      categories: ['analytics', 'advertising'],
      mode: 'action',
      workspaceCategories: ['analytics', 'advertising'],
      reviewer: 'Ada',
      date: '2026-11-25',
      note: '',
    })
    expect((await app.run(['check', '--offline'])).code).toBe(0)
    expect((await review('--as-mapped')).stdout).toBe('Everything is reviewed.\n')
  })

  it('changes nothing but the review, so that a diff reads well', async () => {
    await review(
      '--destination',
      'Google Ads (Gtag)',
      '--category',
      'advertising',
      '--note',
      'EU only\u001B[31m',
    )
    const [before, after] = [pulled.split('\n'), app.read(LOCK).split('\n')]
    expect(before.filter((line) => !after.includes(line))).toEqual([])
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '      "review": {',
      '        "categories": ["advertising"],',
      '        "mode": "classic",',
      '        "workspaceCategories": ["advertising"],',
      '        "reviewer": "Ada",',
      '        "date": "2026-11-25",',
      '        "note": "EU only\\u001b[31m"',
      '      }',
    ])
  })

  it('says what to declare where the app maps it otherwise', async () => {
    const { stdout } = await review(
      '--destination',
      'Intercom',
      '--category',
      'functional',
      '--category',
      'analytics',
    )
    expect(stdout).toContain(
      'In `destinations` of defineConsent, write:\n  "Intercom": ["functional","analytics"],\n',
    )
    const { code } = await app.run(['check', '--offline'])
    expect(code).toBe(1)
  })

  it('keeps the note of an earlier review, unless another is given', async () => {
    const one = ['--destination', 'Intercom']
    await review(...one, '--category', 'functional', '--note', 'EU audiences only')
    await review(...one, '--as-mapped')
    expect(reviewOf('Intercom').note).toBe('EU audiences only')
    await review(...one, '--as-mapped', '--note', '')
    expect(reviewOf('Intercom').note).toBe('')
  })

  it('says how many others wait where one was named', async () => {
    const { stdout } = await review('--destination', 'Intercom', '--as-mapped')
    expect(stdout).toBe('1 of 1 reviewed. Others wait: 11.\n')
  })

  it('can say that one stays shut', async () => {
    app.write('consent.ts', CONSENT.replace(/ {2}destinations.*\n/, ''))
    await review('--destination', 'Hubspot Web (Actions)', '--shut')
    expect(reviewOf('Hubspot Web (Actions)').categories).toEqual([])
    const { stdout } = await app.run(['check', '--offline', '--format', 'json'])
    const { findings } = JSON.parse(stdout) as { findings: { destination: string }[] }
    expect(findings.map(({ destination }) => destination)).not.toContain('Hubspot Web (Actions)')
  })

  it('says what keeps one shut that Segment gives a category', async () => {
    const { stdout } = await review('--destination', 'Intercom', '--shut')
    expect(stdout).toContain(
      '  (nothing for Intercom, and no category in Segment: it was reviewed as one that stays shut)\n',
    )
  })

  it('does not choose between two of one name, and takes the creation name of either', async () => {
    app.write(LOCK, pulled.replace('"displayName": "FullStory"', '"displayName": "Intercom"'))
    app.write(LOCK, app.read(LOCK).replace('"displayName": "TikTok Pixel"', '"displayName": "Chat"'))
    app.write(LOCK, app.read(LOCK).replace('"displayName": "Facebook Pixel"', '"displayName": "Chat"'))
    const { code, stderr } = await review('--destination', 'Chat', '--shut')
    expect(code).toBe(2)
    expect(stderr).toContain('Several destinations are called "Chat".')
    expect((await review('--destination', 'Intercom', '--as-mapped')).stdout).toContain('1 of 1 reviewed.')
    expect(reviewOf('FullStory')).toBe(null)
  })

  it('takes a category that was named twice once', async () => {
    await review('--destination', 'Intercom', '--category', 'analytics', '--category', 'analytics')
    expect(reviewOf('Intercom').categories).toEqual(['analytics'])
  })

  it.each([
    [[], 'there is no terminal to ask in'],
    [['--shut'], 'It is not said which destination is meant.'],
    [['--destination', 'Intercom', '--shut', '--as-mapped'], 'say different things'],
    [
      ['--destination', 'Intercom', '--category', 'ads'],
      'It has essential, functional, analytics, advertising.',
    ],
    [['--destination', 'Intercon', '--shut'], 'There is no "Intercon" in the lock.'],
    [['--as-mapped', '--reviewer', ' '], '--reviewer names nobody.'],
    [['--as-mapped', '--date', 'today'], '"today" is no date.'],
    [['--as-mapped', '--date', '2026-02-31'], '"2026-02-31" is no date.'],
  ])('refuses %j and writes nothing', async (words, said) => {
    const { code, stderr } = await review(...words)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(app.read(LOCK)).toBe(pulled)
  })

  it('takes the name that git knows, or asks for one', async () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Grace Hopper' }
    await app.run(['review', '--as-mapped'], { env })
    expect(reviewOf('Intercom').reviewer).toBe('Grace Hopper')
    app.write(LOCK, pulled)
    const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    const { code, stderr } = await app.run(['review', '--as-mapped'], { env: nobody })
    expect(code).toBe(2)
    expect(stderr).toContain('Give --reviewer "Your Name".')
  })
})

describe('assent review, in a terminal', () => {
  const words = ['review', '--reviewer', 'Ada', '--date', '2026-11-25']
  const question = 'Which categories does it need?'
  const noteQuestion = 'Anything that the next reviewer should know?'

  it('shows what is known, asks, and writes each answer down', async () => {
    const named = ['--destination', 'Facebook Pixel', '--destination', 'Intercom']
    const { code, screen } = await converse(
      app.path,
      [...words, ...named],
      [
        { see: question, type: [KEYS.enter] },
        { see: noteQuestion, type: ['No EU audience.', KEYS.enter] },
        // The cursor is on the first category: down to analytics, beside what was suggested.
        { see: question, type: [KEYS.down, KEYS.down, KEYS.space, KEYS.enter] },
        { see: noteQuestion, type: [KEYS.enter] },
      ],
    )
    expect(code).toBe(0)
    for (const fact of [
      '1 of 2: Facebook Pixel',
      'runs its code in the page (classic)',
      'a platform for advertising',
    ])
      expect(screen).toContain(fact)
    expect(reviewOf('Facebook Pixel')).toMatchObject({ categories: ['advertising'], note: 'No EU audience.' })
    expect(reviewOf('Intercom').categories.toSorted()).toEqual(['analytics', 'functional'])
    expect(reviewOf('FullStory')).toBe(null)
  })

  it.each([
    ['at a question', [{ see: question, type: [KEYS.cancel] }]],
    [
      'at a note, whose destination is not reviewed then',
      [
        { see: question, type: [KEYS.enter] },
        { see: noteQuestion, type: [KEYS.cancel] },
      ],
    ],
  ])('keeps what was answered when the person stops %s', async (_where, last) => {
    const { code, screen } = await converse(app.path, words, [
      { see: question, type: [KEYS.enter] },
      { see: noteQuestion, type: [KEYS.enter] },
      ...last,
    ])
    expect(code).toBe(1)
    expect(screen).toContain('1 of 12 reviewed.')
    const lock = JSON.parse(app.read(LOCK)) as { destinations: { name: string; review: object | null }[] }
    expect(lock.destinations.filter((one) => one.review).map((one) => one.name)).toEqual([
      'Actions Amplitude',
    ])
  })

  it('shows names so that they cannot act on the screen', async () => {
    app.write(LOCK, pulled.replaceAll('"Intercom"', '"Inter\\u001b]0;owned\\u0007com"'))
    const { screen } = await converse(
      app.path,
      [...words, '--destination', 'Inter\u001B]0;owned\u0007com'],
      [{ see: question, type: [KEYS.cancel] }],
    )
    expect(screen).toContain('Inter\\u{1b}]0;owned\\u{7}com')
    expect(screen).not.toContain('\u0007')
  })

  it('shows an earlier note so that it cannot act, and keeps it as it was', async () => {
    const lock = JSON.parse(pulled) as { destinations: { name: string; review: object | null }[] }
    const row = lock.destinations.find((one) => one.name === 'Intercom')
    const note = 'x\u001B]0;owned\u0007'
    Object.assign(row ?? {}, {
      review: {
        categories: [],
        mode: 'classic',
        workspaceCategories: [],
        reviewer: 'Bob',
        date: '2026-01-01',
        note,
      },
    })
    app.write(LOCK, JSON.stringify(lock))
    const { screen } = await converse(
      app.path,
      [...words, '--destination', 'Intercom'],
      [
        { see: question, type: [KEYS.enter] },
        { see: noteQuestion, type: [KEYS.enter] },
      ],
    )
    expect(screen).not.toContain('\u001B]')
    expect(screen).not.toContain('Everything is reviewed.')
    expect(reviewOf('Intercom')).toMatchObject({ reviewer: 'Ada', note })
  })
})
