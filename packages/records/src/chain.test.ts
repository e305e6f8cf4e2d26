// What the seals hold: each thing that somebody could change on its own, without a database.
import { describe, expect, it } from 'vitest'
import { shop } from '../testing/decisions.mjs'
import { extend, forgetSubject, isIntact, linkTo, problemsOf, startAt } from './chain.js'
import type { Chain, ChainLines, OfferedRow } from './database.js'
import { deriveKeys } from './keys.js'
import { withNewChains } from './new-chains.js'
import { hashText } from './record-content.js'

const { seal } = deriveKeys(shop.secret)
const offerBody = 'what was offered'
const offer = hashText(offerBody)

/** A chain of three lines, a second apart. */
function threeLines(): { chain: Chain; rows: OfferedRow[] } {
  let chain: Chain = { ...withNewChains(['v']).get('v')!, id: 7 }
  const rows = [1, 2, 3].map((count) => {
    const body = JSON.stringify({ subject: 'v', offer, count })
    const row = linkTo(chain, { recordId: `r${count}`, body, offer }, count * 1_000, seal)
    chain = extend(chain, row, seal)
    return { ...row, offerBody }
  })
  return { chain, rows }
}
const found = (lines: ChainLines) =>
  problemsOf(lines, seal).map(({ sequence, kind }) => `${sequence} ${kind}`)
/** The lines, where the second is otherwise. */
const withSecond = (change: Partial<OfferedRow>, { chain, rows } = threeLines()): ChainLines => ({
  chain,
  rows: rows.map((row) => (row.sequence === 2 ? { ...row, ...change } : row)),
})

describe('a chain as it was written', () => {
  it('has no problem, also where older lines were purged', () => {
    const { chain, rows } = threeLines()
    expect(found({ chain, rows })).toEqual([])
    expect(found({ chain: startAt(chain, 2, seal), rows: rows.slice(1) })).toEqual([])
  })

  it('has none where its visitor was erased: its lines are empty, and the last says so', () => {
    const { chain, rows } = threeLines()
    const empty = rows.map((row) => ({ ...row, body: null, offer: null, offerBody: null }))
    const line = { recordId: 'erased', body: '{"erasedAt":4000}', offer: null }
    const tombstone = linkTo(chain, line, 4_000, seal)
    const ended = forgetSubject(extend(chain, tombstone, seal), 4_000, seal)
    const last = { ...tombstone, offerBody: null }
    expect(found({ chain: ended, rows: [...empty, last] })).toEqual([])
    expect(found({ chain: ended, rows: [...empty, { ...last, body: null }] })).toEqual(['4 changed'])
    for (const half of [{ subject: 'v' }, { erasedAt: null }])
      expect(found({ chain: { ...ended, ...half }, rows: [...empty, last] })).toContain('1 changed')
    expect(found({ chain: ended, rows: [...empty.slice(0, 2), rows[2]!, last] })).toEqual(['3 changed'])
    const named = { ...rows[2]!, body: null }
    expect(found({ chain: ended, rows: [...empty.slice(0, 2), named, last] })).toEqual(['3 changed'])
  })
})

describe('what databases hold that earlier versions wrote', () => {
  it('is sealed by the same words today', () => {
    const { chain, rows } = threeLines()
    const line = { recordId: 'r4', body: '{}', offer: null }
    const marked = linkTo({ ...chain, seal: 'lost' }, line, 4_000, seal)
    expect([rows[2]?.hash, chain.seal, marked.hash]).toEqual([
      'ytuTx-HzsYs74c2S5QoCCW_jhmCIuTVPkV_vPpEjU_o',
      'QWiHyQQW5R6THU_TwEvw1H1binLM_U2PUZ0WLcSjCp8',
      'acjPG2XLvf1TBvC8jfTZo6KbYSYnT8k-RxitKc7cO_k',
    ])
  })
})

describe('the seal of a chain', () => {
  it.each<[keyof Chain, string | number]>([
    ['subject', 'w'],
    ['firstSequence', 0],
    ['lastSequence', 2],
    ['lastHash', 'x'],
    ['lastRecordedAt', 9_000],
    ['erasedAt', 9_000],
    ['seal', 'x'],
  ])('holds its %s', (field, value) => {
    const { chain, rows } = threeLines()
    const problems = problemsOf({ chain: { ...chain, [field]: value }, rows }, seal)
    const sequence = field === 'lastSequence' ? 2 : 3
    expect(problems).toContainEqual({ chain: 7, sequence, kind: 'unsealed' })
  })
})

describe('a line', () => {
  it.each<[keyof OfferedRow, string | number | null]>([
    ['recordId', 'x'],
    ['recordedAt', 2_001],
    ['previousHash', 'x'],
    ['contentHash', 'x'],
    ['hash', 'x'],
    ['body', '{"subject":"v"}'],
    ['body', null],
    ['offer', 'x'],
    ['offerBody', 'something else'],
    ['offerBody', null],
  ])('holds its %s: %j is noticed', (field, value) => {
    const lines = withSecond({ [field]: value })
    expect(found(lines)).toContain('2 changed')
    expect(lines.rows.map((row) => isIntact(row, seal))).toEqual([true, false, true])
  })

  it('does not hold the content of another of its visitor', () => {
    const { body, contentHash } = threeLines().rows[0]!
    expect(found(withSecond({ body, contentHash }))).toEqual(['2 changed'])
  })

  it('does not hold an offer that was made to somebody else', () => {
    const other = 'what was offered to others'
    const lines = withSecond({ offer: hashText(other), offerBody: other })
    expect(found(lines)).toEqual(['2 changed'])
    expect(isIntact(lines.rows[1]!, seal)).toBe(false)
  })

  it('holds what came before it also where that was purged', () => {
    const { chain, rows } = threeLines()
    const { rows: later } = withSecond({ previousHash: 'x' }, { chain, rows })
    expect(found({ chain: startAt(chain, 2, seal), rows: later.slice(1) })).toEqual(['2 changed'])
  })
})

describe("a chain's row that is older than its lines", () => {
  it('is noticed, although it was sealed once', () => {
    const { chain, rows } = threeLines()
    const { sequence, hash, recordedAt } = rows[1]!
    const older = extend({ ...chain, lastSequence: 1 }, { ...rows[1]!, sequence, hash, recordedAt }, seal)
    expect(found({ chain: older, rows })).toEqual(['3 misplaced'])
    expect(found({ chain: older, rows: rows.slice(0, 2) })).toEqual([]) // from a copy of both: nothing shows
  })
})

describe('a time that no date can name', () => {
  it('is not handed on from a chain whose row somebody changed', () => {
    const { chain } = threeLines()
    const line = { recordId: 'r4', body: '{}', offer }
    const next = linkTo({ ...chain, lastRecordedAt: 2 ** 53 }, line, 4_000, seal)
    expect(next.recordedAt).toBe(8_640_000_000_000_000)
  })
})
