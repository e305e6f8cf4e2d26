// Which copy suits a visitor, by the languages that their browser offers. Pure, and afraid of no header.

// A browser offers a handful; a header can hold thousands.
const MOST_OFFERS = 50
const OFFER = /^([a-z\d-]{2,64})(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i

// Nynorsk and Norwegian without a word on which are read as Bokmål.
const NEAREST: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** The offered tags, the most wanted first (RFC 9110, 12.5.4); among equals the order is the wish. */
function wishes(offered: string): string[] {
  return offered
    .split(',', MOST_OFFERS)
    .flatMap((offer) => {
      const [, tag, weight = '1'] = OFFER.exec(offer.trim()) ?? []
      return tag && Number(weight) > 0 ? [{ tag, weight: Number(weight) }] : []
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}

/** What a copy for this tag may be called, the nearest first: zh-TW is zh-Hant, which zh-Hans does not answer. */
function namesFor(tag: string): string[] {
  try {
    const locale = new Intl.Locale(tag)
    const language = NEAREST[locale.language] ?? locale.language
    return [`${language}-${locale.region}`, `${language}-${locale.maximize().script}`, language]
  } catch {
    return [] // not a language tag
  }
}

/**
 * @param offered - `navigator.languages`, or the value of an Accept-Language header
 * @returns one of `available`, or undefined if none suits
 */
export function chooseLanguage(
  offered: readonly string[] | string,
  available: readonly string[],
): string | undefined {
  return wishes(typeof offered === 'string' ? offered : offered.join(','))
    .flatMap(namesFor)
    .find((name) => available.includes(name))
}
