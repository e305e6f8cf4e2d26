// What is written down of a decision, on every database alike.
import { describe, expect, it } from 'vitest'
import { appOn, everyDatabase, subjectOf } from '../testing/app.js'
import { decision, facts, NOON, shop } from '../testing/decisions.mjs'

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  const app = appOn(createEmpty)

  describe('a record', () => {
    it('holds what was decided, offered, shown and signalled, and nothing else', async () => {
      const more = { ip: '203.0.113.9', userAgent: 'Mozilla/5.0' }
      await app.records.append(decision('a'), { ...facts('v'), ...more })
      const [record] = await app.records.history({ anonymousId: 'v' })
      expect(record).toMatchObject({
        recordId: 'a',
        kind: 'decision',
        sequence: 1,
        recordedAt: NOON,
        previousHash: '',
        offer: {
          noticeVersion: '3',
          notice: { hash: 'sha256-notice', language: 'en' },
          mapping: 'map-1',
          categories: facts('v').offered.categories,
          destinations: facts('v').offered.destinations,
          controller: shop.controller,
          processing: shop.processing,
        },
      })
      expect(record?.content).toEqual({
        nonce: expect.stringMatching(/^[\w-]{22}$/),
        offer: expect.stringMatching(/^[\w-]{43}$/),
        subject: subjectOf('v'),
        decidedAt: NOON,
        eventType: 'dpv:ExpressedConsent',
        eventStates: { analytics: 'dpv:ConsentGiven', advertising: 'dpv:ConsentRefused' },
        reason: 'save-choices',
        model: 'opt-in',
        preferences: { analytics: 'granted', advertising: 'denied' },
        previous: { analytics: 'unset', advertising: 'unset' },
        allowed: ['Mixpanel'],
        validForDays: 365,
        jurisdiction: { id: 'EU', region: 'IE', basis: 'header' },
        signals: { gpc: false },
      })
    })

    it('has what the endpoint noted in the decision, where the app says nothing else', async () => {
      const unsaid = { jurisdiction: undefined, signals: undefined, validForDays: undefined }
      const noted = {
        jurisdiction: { id: 'US-CA', region: 'US-CA', basis: 'header' },
        signals: { gpc: true },
        validForDays: 180,
      }
      await app.records.append(decision('a', noted), facts('v', unsaid))
      await app.records.append(decision('b', noted), facts('v', { validForDays: 30 }))
      await app.records.append(decision('c'), facts('v', { ...unsaid, validForDays: 30 }))
      const contents = (await app.records.history({ anonymousId: 'v' })).map(({ content }) => content)
      expect(contents).toMatchObject([
        noted,
        { jurisdiction: { id: 'EU' }, signals: { gpc: false }, validForDays: 30 },
        { jurisdiction: { id: 'unknown', basis: 'default' }, signals: {}, validForDays: 30 },
      ])
    })

    it('does not say that its answer lets run what nobody was asked about', async () => {
      await app.records.append(decision('a', { unasked: ['Mixpanel'] }), facts('v'))
      const [record] = await app.records.history({ anonymousId: 'v' })
      expect(record?.content?.allowed).toEqual([])
    })

    it('that comes late is where it was decided in the history, and where it came in the chain', async () => {
      const minutes = (count: number) => ({ decidedAt: NOON + count * 60_000 })
      await app.records.append(decision('second', minutes(2)), facts('v'))
      await app.records.append(decision('third', minutes(3)), facts('v'))
      await app.records.append(decision('first', minutes(1)), facts('v'))
      expect(await app.sequences('v')).toEqual([
        ['first', 3],
        ['second', 1],
        ['third', 2],
      ])
      expect(await app.records.verify()).toEqual({ records: 3, problems: [] })
    })

    it('names a user by a keyed hash, the same one each time', async () => {
      const userKey = 'someone@shop.example'
      await app.records.append(decision('a'), facts('v', { subject: { userKey } }))
      await app.records.append(decision('b'), facts('v', { subject: { userKey } }))
      const [first, second] = await app.records.history({ userKey })
      expect(first?.content?.subject).toMatch(/^user:[\w-]{43}$/)
      expect(second?.content?.subject).toBe(first?.content?.subject)
      const stored = await app.sql('SELECT * FROM assent_records, assent_chains, assent_offers')
      expect(JSON.stringify(stored)).not.toContain(userKey)
      expect(await app.open({ secret: 'another secret, as long as the first' }).history({ userKey })).toEqual(
        [],
      )
    })

    it('keeps a cut user agent where that is turned on', async () => {
      await app
        .open({ keepUserAgent: true })
        .append(decision('a'), facts('v', { userAgent: `Mozilla/5.0 ${'x'.repeat(500)}` }))
      const [record] = await app.records.history({ anonymousId: 'v' })
      expect(record?.content?.userAgent).toHaveLength(120)
    })

    it('keeps letters of every script, quotes and control characters', async () => {
      const odd = `‏שלום "quoted" 'single' \\ \u0000 \ud800 😀 %s $1 ? ;--`
      await app.records.append(
        decision('a', { noticeVersion: odd }),
        facts('v', { jurisdiction: { id: 'EU', basis: odd } }),
      )
      const [record] = await app.records.history({ anonymousId: 'v' })
      expect(record?.offer?.noticeVersion).toBe(odd)
      expect(record?.content?.jurisdiction.basis).toBe(odd)
      expect((await app.records.verify()).problems).toEqual([])
    })

    it('is written once, however often and by however many it is sent', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.append(decision('a'), facts('v'))
      const [one, other] = [app.open(), app.open()]
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          (index % 2 ? one : other).append(decision(`b${index % 4}`), facts('v')),
        ),
      )
      expect((await app.sequences('v')).map(([id]) => id).toSorted()).toEqual(['a', 'b0', 'b1', 'b2', 'b3'])
    })

    it('is not written again under another name of the same visitor', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.append(decision('a'), facts('', { subject: { userKey: 'someone' } }))
      expect(await app.records.history({ userKey: 'someone' })).toEqual([])
      expect(await app.sql('SELECT subject FROM assent_chains')).toEqual([{ subject: subjectOf('v') }])
    })

    it('names its visitor by a hash, which does not open the history', async () => {
      await app.records.append(decision('a'), facts('a-visitor'))
      const receipt = (await app.records.proof('a')) as { pii_principal_id: string }
      expect(JSON.stringify([receipt, await app.lines()])).not.toContain('a-visitor')
      expect(JSON.stringify(await app.sql('SELECT * FROM assent_records'))).not.toContain('a-visitor')
      expect(await app.sequences('a-visitor')).toEqual([['a', 1]])
      for (const id of ['a', receipt.pii_principal_id.split(':')[1] ?? ''])
        expect(await app.sequences(id)).toEqual([])
    })

    it('follows the one before, whatever the clocks say', async () => {
      await app.records.append(decision('a'), facts('v'))
      app.time = NOON - 5_000
      await app.records.append(decision('b'), facts('v'))
      const [first, second] = await app.records.history({ anonymousId: 'v' })
      expect(second?.previousHash).toBe(first?.hash)
      expect(second?.recordedAt).toBe(NOON)
    })
  })
})
