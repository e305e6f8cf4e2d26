// Step 1: from where a visitor is to whose law applies. Pure; for servers: the table stays out of the page.
import { JURISDICTIONS } from './jurisdictions.js'
import { UNKNOWN_JURISDICTION, type Jurisdiction } from './laws.js'

/** What an app reads differently, by region code; the most exact code wins. */
export type JurisdictionOverrides = Readonly<Record<string, Partial<Jurisdiction>>>

const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' } // as the Union and some lookups write them
const REGION = /^([A-Z]{2})(?:-([A-Z\d]{1,3}))?$/

const BY_REGION: ReadonlyMap<string, Jurisdiction> = new Map(
  JURISDICTIONS.flatMap(({ regions, ...jurisdiction }) =>
    regions.split(' ').map((region) => [region, Object.freeze(jurisdiction)] as const),
  ),
)

/**
 * The code as ISO 3166 writes it: `us_ca` -> `US-CA`, `UK` -> `GB`. Undefined for what is no code, and for what
 * lookups say when they know nothing (`XX`, `ZZ`) or hide it (`T1`, `A1`).
 */
export function normalizeRegion(region: string | null | undefined): string | undefined {
  const [, country = '', part] = REGION.exec((region ?? '').trim().toUpperCase().replace('_', '-')) ?? []
  if (country === '' || country === 'XX' || country === 'ZZ') return undefined
  const code = ALIASES[country] ?? country
  return part === undefined ? code : `${code}-${part}`
}

/**
 * Whose law applies in a region.
 *
 * @param region - ISO 3166-2 or -1. Unknown, empty or no code: the strictest, `opt-in`
 * @param overrides - laid over the row, by country and by part: `{ CH: { model: 'opt-in' } }`
 */
export function jurisdictionOf(
  region: string | null | undefined,
  overrides: JurisdictionOverrides = {},
): Jurisdiction {
  const code = normalizeRegion(region)
  if (code === undefined) return UNKNOWN_JURISDICTION
  const country = code.slice(0, 2)
  const found = BY_REGION.get(code) ?? BY_REGION.get(country) ?? UNKNOWN_JURISDICTION
  const own = (wanted: string): Partial<Jurisdiction> =>
    Object.entries(overrides).find(([key]) => normalizeRegion(key) === wanted)?.[1] ?? {}
  return { ...found, ...own(country), ...own(code) }
}
