// What holds for every language. Whether the words are good, only a reader can say.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BannerCopy } from '../copy.js'
import { loadCopy } from '../load-copy.js'
import { wordingOf } from '../preferences/wording.js'
import { copy as english } from './en.js'

const EU = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv' // Regulation No 1, article 1
const OTHERS = 'nb is uk tr ar he ja ko zh-Hans pt-BR'
const LANGUAGES = `${EU} ${OTHERS}`.split(' ')
const RIGHT_TO_LEFT = ['ar', 'he']

// The same word in both languages.
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  fr: ['services.one', 'services.other', 'cookie'],
  ...Object.fromEntries(
    ['da', 'de', 'el', 'es', 'it', 'mt', 'nl', 'pt', 'pt-BR', 'ja', 'zh-Hans'].map((tag) => [
      tag,
      ['cookie'],
    ]),
  ),
}
// Languages with a word, or an ending, for so many, where a digit would be an accent.
const WITHOUT_NUMBER: Readonly<Record<string, readonly string[]>> = {
  ar: ['zero', 'one', 'two'],
  he: ['one', 'two'],
}

/** Each text by its key, `found.one` for a plural form; the two that are no words are left out. */
function textsOf(copy: BannerCopy): [string, string][] {
  return Object.entries(copy)
    .filter(([key]) => key !== 'locale' && key !== 'direction')
    .flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([form, text]) => [`${key}.${form}`, String(text)]),
    )
}

const englishTexts = new Map(textsOf(english))
/** Of a form that English lacks, its `other` form. */
const inEnglish = (key: string) =>
  englishTexts.get(key) ?? englishTexts.get(key.replace(/\.\w+$/, '.other')) ?? ''

const copies = await Promise.all(LANGUAGES.map(async (tag) => ({ tag, copy: await loadCopy(tag) })))
const translations = copies.filter(({ tag }) => tag !== 'en')

it('is there for the languages of the Union and ten more, each in a file of its name', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.'))
  expect(files.toSorted()).toEqual(LANGUAGES.map((tag) => `${tag}.ts`).toSorted())
})

describe.each(copies)('$tag', ({ tag, copy }) => {
  it('names itself by its canonical tag and knows its direction', () => {
    expect([copy.locale, ...Intl.getCanonicalLocales(tag)]).toEqual([tag, tag])
    expect(copy.direction).toBe(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr')
  })

  it('has the plural forms of its language and no other', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
    expect(Object.keys(copy.services).toSorted()).toEqual(forms)
    expect(Object.keys(copy.found).toSorted()).toEqual(forms)
  })

  it('writes the count wherever the language does, and once', () => {
    const counted = textsOf(copy).map(([key, text]) => [key, text.split('{count}').length - 1] as const)
    const spelled = WITHOUT_NUMBER[tag] ?? []
    const expected = counted.map(([key]) => {
      const form = key.split('.')[1]
      return [key, form === undefined || spelled.includes(form) ? 0 : 1] as const
    })
    expect(counted).toEqual(expected)
  })

  it.each([7, 12, 999, 1000])('writes %i as the language does', (count) => {
    const written = new Intl.NumberFormat(tag).format(count)
    expect(wordingOf(copy.locale).counted(copy.services, count)).toContain(written)
  })

  it.each(['description', 'optOutDescription'] as const)(
    'calls the button and the preferences in the %s what they are called',
    (name) => {
      expect(copy[name]).toContain(copy.customize)
      expect(copy[name]).toContain(copy.preferences)
    },
  )

  it('differs by the permission alone where none is asked for', () => {
    const rest = (text: string) => text.replace(/^.*?[.。]/, '')
    expect(copy.optOutDescription).not.toBe(copy.description)
    expect(rest(copy.optOutDescription)).toBe(rest(copy.description))
  })

  it('has plain text: no markup, loose space, straight quote, dash or other placeholder', () => {
    const odd = /^\s|\s$|\s{2}|[<>&"'`–—\n]|\{(?!count\})|(?<!\{count)\}|[\u200e\u200f\u202a-\u202e]/
    expect(textsOf(copy).filter(([, text]) => text === '' || odd.test(text))).toEqual([])
  })

  it('leads the names of what is needed with a colon, as the language sets it', () => {
    const colon = { fr: '\u00a0:', ja: '：', 'zh-Hans': '：' }[tag] ?? ':'
    expect(copy.needs.slice(copy.needs.search(/[\s:：]*$/))).toBe(colon)
  })

  it('gives neither answer more room than half again the other', () => {
    const [shorter = 0, longer = 0] = [copy.acceptAll.length, copy.rejectAll.length].toSorted((a, b) => a - b)
    expect(longer / shorter).toBeLessThanOrEqual(1.5)
  })
})

describe.each(translations)('$tag, beside English,', ({ tag, copy }) => {
  it('has every text', () => {
    const keys = (of: BannerCopy) => [...new Set(textsOf(of).map(([key]) => key.split('.')[0]))].toSorted()
    expect(keys(copy)).toEqual(keys(english))
  })

  it('is translated, but for words that both share', () => {
    const same = textsOf(copy).filter(([key, text]) => text.toLowerCase() === inEnglish(key).toLowerCase())
    expect(same.map(([key]) => key)).toEqual(COGNATES[tag] ?? [])
  })

  it('is not so long that a layout made for English breaks', () => {
    const tooLong = textsOf(copy).filter(
      ([key, text]) => text.length > Math.max(24, 2.5 * inEnglish(key).length),
    )
    expect(tooLong).toEqual([])
  })

  it('ends its sentences where English does', () => {
    const end = (text: string) => (/[.。]$/.test(text) ? 'stop' : /[?;؟？]$/.test(text) ? 'question' : 'none')
    const different = textsOf(copy).filter(([key, text]) => end(text) !== end(inEnglish(key)))
    expect(different).toEqual([])
  })
})

it('keeps French punctuation on the line of its word, by a thin space where French wants one', async () => {
  const texts = textsOf(await loadCopy('fr')).map(([, text]) => text)
  const loose = /(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)/
  expect(texts.filter((text) => loose.test(text))).toEqual([])
})
