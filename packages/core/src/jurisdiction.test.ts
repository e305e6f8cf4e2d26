import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jurisdictionOf, normalizeRegion } from './jurisdiction.js'
import { JURISDICTIONS } from './jurisdictions.js'
import { LAW_CHECKS } from './law-checks.js'
import { UNKNOWN_JURISDICTION } from './laws.js'

const EEA_30 = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'
const UNION_TERRITORIES = 'GP MQ GF RE YT MF AX'
const CANADA_BUT_QUEBEC = 'AB BC MB NB NL NS NT NU ON PE SK YT'
const MUST_HONOUR = 'CA CO CT DE MD MN MT NE NH NJ OR TX VT LA AL'
const OPT_OUT_LAWS = 'FL IA IN KY RI TN UT VA OK'
const US_REST =
  'AK AZ AR GA HI ID IL KS ME MA MI MS MO NV NM NY NC ND OH PA SC SD WA WV WI WY DC PR GU VI AS MP'

/** Region, model, days of an answer, days without asking, must honour a signal, must show it, a later grant. */
type Line = [string, string, number, number, boolean, boolean, string]
const of = (
  codes: string,
  prefix: string,
  ...rest: Line extends [string, ...infer Rest] ? Rest : never
): Line[] => codes.split(' ').map((code) => [prefix + code, ...rest])

const LINES: Line[] = [
  ...of(EEA_30, '', 'opt-in', 180, 180, false, false, 'stands'),
  ...of(UNION_TERRITORIES, '', 'opt-in', 180, 180, false, false, 'stands'),
  ...of('GB GI JE GG IM', '', 'opt-in', 180, 180, false, false, 'stands'),
  ...of('CH', '', 'opt-out', 365, 365, false, false, 'stands'),
  ...of('BR CA CA-QC', '', 'opt-in', 180, 180, false, false, 'stands'),
  ...of(CANADA_BUT_QUEBEC, 'CA-', 'opt-out', 365, 365, false, false, 'stands'),
  ...of('US', '', 'opt-out', 365, 365, true, true, 'yields'),
  ...of('CA', 'US-', 'opt-out', 365, 365, true, true, 'stands'),
  ...of('CO CT VT', 'US-', 'opt-out', 365, 365, true, false, 'stands'),
  ...of('DE MD MN MT NE NH NJ OR TX LA AL', 'US-', 'opt-out', 365, 365, true, false, 'yields'),
  ...of(OPT_OUT_LAWS, 'US-', 'opt-out', 365, 365, false, false, 'stands'),
  ...of(US_REST, 'US-', 'notice', 365, 365, false, false, 'stands'),
  ...of('PR GU VI AS MP', '', 'notice', 365, 365, false, false, 'stands'),
  ...of('KR IN TR TH ZA SA AR CN IL', '', 'opt-in', 180, 180, false, false, 'stands'),
  ...of('SG', '', 'opt-out', 365, 365, false, false, 'stands'),
  ...of('AU NZ JP MX', '', 'notice', 365, 365, false, false, 'stands'),
]

describe('the law of', () => {
  it.each(LINES)(
    '%s is %s: kept %i days, not asked again for %i, signal honoured %s, shown %s, a later grant %s',
    (region, model, maxAgeDays, reaskDays, mustHonour, mustShow, laterGrant) => {
      expect(jurisdictionOf(region)).toMatchObject({
        model,
        maxAgeDays,
        reaskDays,
        signal: { mustHonour, mustShow, laterGrant },
      })
    },
  )

  it('every row is told above, and no other', () => {
    const told = LINES.map(([region]) => region).sort()
    expect(JURISDICTIONS.flatMap(({ regions }) => regions.split(' ')).sort()).toEqual(told)
    expect(new Set(told).size).toBe(told.length)
  })

  it('all fifty states and the District is known, and every state with a duty is one', () => {
    const states = LINES.map(([region]) => region).filter((region) => /^US-(?!PR|GU|VI|AS|MP)/.test(region))
    expect(states).toHaveLength(51)
    for (const code of MUST_HONOUR.split(' '))
      expect(jurisdictionOf(`US-${code}`).signal.mustHonour).toBe(true)
  })

  it.each(JURISDICTIONS)('$id cites its law, and when it was held against it', ({ id, law }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)?$/)
    expect(law.name).not.toBe('')
    expect(new URL(law.url).protocol).toMatch(/^https?:$/)
    expect(law.checked?.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(new URL(law.checked?.at ?? '').protocol).toBe('https:')
  })

  it('no check is of a row that is gone', () => {
    const ids = [...JURISDICTIONS.map(({ id }) => id), UNKNOWN_JURISDICTION.id]
    expect([...LAW_CHECKS.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('each row has an id of its own', () => {
    expect(new Set(JURISDICTIONS.map(({ id }) => id)).size).toBe(JURISDICTIONS.length)
  })
})

describe('a region that is written otherwise', () => {
  it.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['us-ca', 'US-CA'],
    ['US_CA', 'US-CA'],
    [' ca-qc ', 'CA-QC'],
    ['UK-ENG', 'GB-ENG'],
    ['FR-971', 'FR-971'],
  ])('%j is %s', (written, code) => expect(normalizeRegion(written)).toBe(code))

  it('is under the law of its country where its part has none', () => {
    expect(jurisdictionOf('UK-ENG').id).toBe('uk')
    expect(jurisdictionOf('FR-971').id).toBe('eea')
    expect(jurisdictionOf('US-ZZ').id).toBe('us-unknown')
  })
})

describe('a region that is not known', () => {
  it.each([
    undefined,
    null,
    '',
    ' ',
    'XX',
    'ZZ',
    'T1',
    'A1',
    'A2',
    'EU',
    'AP',
    'AQ',
    'USA',
    'California',
    'US/CA',
    'US-CALIFORNIA',
    '-',
    '__proto__',
    'constructor',
  ])('%j is opt-in, and its signals are honoured', (region) => {
    expect(jurisdictionOf(region)).toEqual(UNKNOWN_JURISDICTION)
  })

  it('is opt-in, whatever it is', () => {
    const known = new Set(LINES.map(([region]) => region.slice(0, 2)).concat('UK', 'EL'))
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{2}([-_][A-Za-z0-9]{1,3})?$/)),
        (text) => {
          fc.pre(!known.has(text.trim().slice(0, 2).toUpperCase()))
          expect(jurisdictionOf(text).model).toBe('opt-in')
        },
      ),
    )
  })
})

describe("an app's own reading", () => {
  const overrides = { CH: { model: 'opt-in' }, US: { maxAgeDays: 90 }, 'US-CA': { reaskDays: 400 } } as const
  it('is laid over the row, of a country and then of its part', () => {
    expect(jurisdictionOf('CH', overrides)).toMatchObject({ id: 'ch', model: 'opt-in' })
    expect(jurisdictionOf('US-CA', overrides)).toMatchObject({
      model: 'opt-out',
      maxAgeDays: 90,
      reaskDays: 400,
    })
    expect(jurisdictionOf('US-TX', overrides)).toMatchObject({ maxAgeDays: 90, reaskDays: 365 })
  })

  it.each(['UK', 'gb', 'us_ca'])('is found under the name %s, as a region is', (name) => {
    expect(jurisdictionOf(name, { [name]: { maxAgeDays: 7 } }).maxAgeDays).toBe(7)
  })

  it('can know a region that the table does not', () => {
    expect(jurisdictionOf('KE', { KE: { id: 'ke', model: 'notice' } })).toMatchObject({
      id: 'ke',
      model: 'notice',
    })
    expect(jurisdictionOf('', { '': { model: 'notice' } }).model).toBe('opt-in')
  })
})
