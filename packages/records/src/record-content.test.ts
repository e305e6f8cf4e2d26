import { describe, expect, it } from 'vitest'
import { decision, facts, shop } from '../testing/decisions.mjs'
import { createEntry } from './record-content.js'

const context = { ...shop, subject: 'user:x', keepUserAgent: false }
const entryWith = (basis: number, noticeVersion = 1) =>
  createEntry(
    decision('a', { noticeVersion: 'n'.repeat(noticeVersion) }),
    facts('v', { jurisdiction: { id: 'EU', basis: 'b'.repeat(basis) } }),
    context,
  )

describe('what is written down', () => {
  it('has 65,536 characters for the answer at most, and sixteen times as many for the offer', () => {
    const { body, offer } = entryWith(1)
    const room = { body: 65_536 - body.length + 1, offer: 1_048_576 - offer.body.length + 1 }
    expect(entryWith(room.body, room.offer).body).toHaveLength(65_536)
    expect(entryWith(room.body, room.offer).offer.body).toHaveLength(1_048_576)
    for (const [answer, offered] of [
      [room.body + 1, 1],
      [1, room.offer + 1],
    ])
      expect(() => entryWith(answer ?? 1, offered)).toThrow(/INVALID_RECORD\].*too long/)
  })

  it.each(['opt-in', 'opt-out', 'notice'] as const)('may be decided under %s', (model) => {
    expect(JSON.parse(createEntry(decision('a', { model }), facts('v'), context).body)).toMatchObject({
      model,
    })
  })

  it('may be decided at the first moment of all', () => {
    const { body } = createEntry(decision('a', { decidedAt: 0 }), facts('v'), context)
    expect(JSON.parse(body)).toMatchObject({ decidedAt: 0 })
  })

  it('says `{}` of no signals, and nothing of a region or a user agent that nobody knows', () => {
    const { signals: _none, ...known } = facts('v', { jurisdiction: { id: 'EU', basis: 'default' } })
    const { body } = createEntry(decision('a'), known, { ...context, keepUserAgent: true })
    const content = JSON.parse(body) as object
    expect(content).toMatchObject({ signals: {} })
    expect(content).not.toHaveProperty('userAgent')
    expect(content).not.toHaveProperty('jurisdiction.region')
  })
})
