// How long something is kept, in words. The browser's `Intl` knows them.

const UNITS = [
  ['year', 31_536_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/**
 * A duration in the largest unit that divides it, as the language writes it.
 *
 * @param locale - the browser's own when undefined
 */
export function formatSeconds(seconds: number, locale: string | undefined): string {
  const [unit, size] = UNITS.find(([, each]) => seconds % each === 0) ?? (['second', 1] as const)
  return numberFormat(locale, unit).format(seconds / size)
}

function numberFormat(locale: string | undefined, unit: string): Intl.NumberFormat {
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const
  try {
    return new Intl.NumberFormat(locale, options)
  } catch {
    return new Intl.NumberFormat('en', options) // not a language tag: the page still renders
  }
}
