// What comes out again: exports and receipts, on every database alike.
import { describe, expect, it } from 'vitest'
import { appOn, everyDatabase, subjectOf } from '../testing/app.js'
import { decision, facts, NOON } from '../testing/decisions.mjs'

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  const app = appOn(createEmpty)

  describe('exporting', () => {
    it('gives every record since a time, once, in the order of storing', async () => {
      for (let second = 0; second < 3; second++) {
        app.time = NOON + second * 1_000
        await Promise.all(
          Array.from({ length: 700 }, (_, index) =>
            app.records.append(decision(`${second}-${index}`), facts(`v${index % 90}`)),
          ),
        )
      }
      const all = await app.lines()
      expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(2_100)
      expect(all).toHaveLength(2_100)
      expect(all.map(({ recordedAt }) => recordedAt)).toEqual(
        all.map(({ recordedAt }) => recordedAt).toSorted(),
      )
      expect(await app.lines({ since: NOON + 1_000 })).toHaveLength(1_400)
      expect(await app.lines({ since: NOON + 2_001 })).toEqual([])
    })

    it('names a line that was damaged, and goes on', async () => {
      for (const id of ['a', 'b', 'c']) await app.records.append(decision(id), facts('v'))
      await app.sql(`UPDATE assent_records SET body = 'x' WHERE record_id = 'a'`)
      expect(await app.records.proof('a')).toBeUndefined()
      await app.sql(`UPDATE assent_offers SET body = 'x'`)
      expect(await app.records.proof('b')).toBeUndefined()
      expect(await app.lines()).toMatchObject([
        { recordId: 'a', kind: 'damaged', content: null, offer: null },
        { recordId: 'b', kind: 'decision', content: { subject: subjectOf('v') }, offer: null },
        { recordId: 'c', kind: 'decision' },
      ])
      expect(await app.sequences('v')).toHaveLength(3)
      expect((await app.records.verify()).problems.map(({ kind }) => kind)).toEqual(Array(3).fill('changed'))
    })
  })

  describe('a proof', () => {
    it('is a receipt by the fields of ISO/IEC TS 27560', async () => {
      await app.records.append(
        decision('a', {
          reason: 'withdraw',
          preferences: { analytics: 'denied' },
          previous: { analytics: 'granted' },
        }),
        facts('v'),
      )
      const receipt = await app.records.proof('a')
      expect(receipt).toMatchObject({
        schema_version: 'ISO/IEC TS 27560:2023',
        receipt_id: 'receipt-a',
        record_id: 'a',
        pii_principal_id: subjectOf('v'),
        party: [
          {
            party_id: 'controller',
            party_type: 'dpv:DataController',
            name: 'Shop Ltd',
            address: '1 High Street, Dublin',
            contact: 'privacy@shop.example',
          },
        ],
        event: [
          {
            purpose_id: 'analytics',
            event_time: '2026-01-01T12:00:00.000Z',
            validity_duration: 'P365D',
            entity_id: subjectOf('v'),
            event_type: 'dpv:ExpressedConsent',
            event_state: 'dpv:ConsentWithdrawn',
          },
        ],
        evidence: { reason: 'withdraw', allowed: [], sequence: 1 },
      })
      expect(receipt?.pii_processing[1]).toEqual({
        purpose: 'Advertising',
        purpose_id: 'advertising',
        lawful_basis: 'dpv:Consent',
        privacy_notice: 'https://shop.example/privacy',
        language: 'en',
        pii_information: [{ pii_type: 'Pages visited', pii_optional: true }],
        pii_controllers: ['controller'],
        storage_locations: ['Ireland'],
        retention_period: '3 years',
        jurisdiction: 'EU',
        recipient_third_parties: ['Webhooks'],
        withdrawal_method: 'The cookie settings at the foot of every page',
      })
      expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
    })

    it('says of no required category that anybody consented to it', async () => {
      const essential = { id: 'essential', label: 'Essential', required: true }
      const offered = { categories: [...facts('v').offered.categories, essential], destinations: {} }
      const answers = { analytics: 'denied', advertising: 'denied', essential: 'granted' } as const
      await app.records.append(
        decision('a', { reason: 'reject-all', preferences: answers, previous: { essential: 'granted' } }),
        facts('v', { offered }),
      )
      const receipt = await app.records.proof('a')
      expect(receipt?.event.map(({ purpose_id }) => purpose_id)).toEqual(['analytics', 'advertising'])
      expect(receipt?.pii_processing.map((one) => [one.purpose_id, one.lawful_basis])).toEqual([
        ['analytics', 'dpv:Consent'],
        ['advertising', 'dpv:Consent'],
        ['essential', 'dpv:LegalBasis'],
      ])
      expect(await app.records.proofPage('a')).not.toContain('Consent given')
      const [line] = await app.lines()
      expect(line?.content?.eventStates).not.toHaveProperty('essential')
      expect(line?.content?.preferences).toEqual(answers)
    })

    it.each([
      [
        'a body that says something else',
        `UPDATE assent_records SET body = replace(body, 'granted', 'denied')`,
      ],
      ['a body without its fields', `UPDATE assent_records SET body = '{}'`],
      ['a number for a body', `UPDATE assent_records SET body = '5'`],
      ['another time', 'UPDATE assent_records SET recorded_at = recorded_at + 1'],
      ['an offer that says something else', `UPDATE assent_offers SET body = replace(body, 'en', 'de')`],
      ['an offer without its fields', `UPDATE assent_offers SET body = '{}'`],
    ])('is none of a record that somebody gave %s, and the history goes on', async (_what, statement) => {
      await app.records.append(decision('a'), facts('v'))
      expect(await app.records.proof('a')).toBeDefined()
      await app.sql(statement)
      expect(await app.records.proof('a')).toBeUndefined()
      expect(await app.records.proofPage('a')).toBeUndefined()
      expect(await app.sequences('v')).toEqual([['a', 1]])
    })

    it('is one still of a line that goes on behind a seal that somebody broke', async () => {
      await app.sql(`UPDATE assent_chains SET seal = 'x'`)
      await app.records.append(decision('b'), facts('v'))
      expect(await app.records.proof('b')).toBeDefined()
    })

    it('of an unknown record is none', async () => {
      expect(await app.records.proof('unknown')).toBeUndefined()
      expect(await app.records.proof('\0')).toBeUndefined() // PostgreSQL keeps no such character, and refuses it
      expect(await app.records.proofPage('\0')).toBeUndefined()
    })
  })
})
