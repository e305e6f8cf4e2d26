// Counts as the language of the copy says them. The browser's `Intl` knows the rules.
import type { Plural } from '../dialog-copy.js'

export interface Wording {
  /** Undefined where the copy names a language that no browser could read: then `Intl` takes the browser's own. */
  readonly locale: string | undefined
  /** The text of the right plural form, with the count in the language's own digits. */
  readonly counted: (text: Plural, count: number) => string
}

function readable(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function createWording(tag: string): Wording {
  const locale = readable(tag)
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return {
    locale,
    counted(text, count) {
      const number = numbers.format(count)
      // Copy can come from a file that no compiler saw: a form or a text that is not there leaves the number.
      const form: string | undefined = text?.[rules.select(count)] ?? text?.other
      return form?.replace('{count}', number) ?? number
    },
  }
}

// The first of these takes a browser milliseconds. They are spent as this code arrives, which is before the click.
let latest = { tag: 'en', wording: createWording('en') }

export function wordingOf(tag: string): Wording {
  if (latest.tag !== tag) latest = { tag, wording: createWording(tag) }
  return latest.wording
}
