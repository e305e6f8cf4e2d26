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

/** Scripts whose languages write a number below 1,000 as `String` does: Latin to Hebrew, Han, kana, Hangul. */
const PLAIN_DIGITS = /^[\0-\u05ff\u2000-\u206f\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]*$/

function createWording(tag: string): Wording {
  const locale = readable(tag)
  const rules = new Intl.PluralRules(locale)
  let numbers: Intl.NumberFormat | undefined // the first one takes Chromium on Linux some 20 ms
  return {
    locale,
    counted(text, count) {
      // Copy can come from a file that no compiler saw: a form or a text that is not there leaves the number.
      const form: string = text?.[rules.select(count)] ?? text?.other ?? '{count}'
      const isPlain = count < 1000 && PLAIN_DIGITS.test(form) && !locale?.includes('-u-')
      return form.replace(
        '{count}',
        isPlain ? `${count}` : (numbers ??= new Intl.NumberFormat(locale)).format(count),
      )
    },
  }
}

let latest: { readonly tag: string; readonly wording: Wording } | undefined

export function wordingOf(tag: string): Wording {
  if (latest?.tag !== tag) latest = { tag, wording: createWording(tag) }
  return latest.wording
}
