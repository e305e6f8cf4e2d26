// What holds for every language of the privacy page. Whether the words are good, only a reader can say.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCopy } from '../../load-copy.js'
import { nameIn, type DisclosureCopy } from '../disclosure-copy.js'
import { loadDisclosureCopy } from '../../load-disclosure-copy.js'
import { copy as english } from './en.js'

const languagesIn = (folder: string) =>
  readdirSync(folder)
    .flatMap((name) => /^([\w-]+)\.ts$/.exec(name)?.[1] ?? [])
    .toSorted()
const LANGUAGES = languagesIn(import.meta.dirname)

type Key = Exclude<keyof DisclosureCopy, 'locale' | 'direction'>
const KEYS = Object.keys(english).filter((key) => key !== 'locale' && key !== 'direction') as Key[]

// The same word in both languages, beside the name of `segment`.
const COGNATES: Readonly<Record<string, readonly Key[]>> = {
  da: ['type', 'kind-cookie'],
  de: ['name', 'kind-cookie'],
  fr: ['type', 'kind-cookie'],
  nb: ['type'],
  nl: ['type', 'kind-cookie'],
  ...Object.fromEntries(
    ['el', 'es', 'it', 'ja', 'mt', 'pt', 'pt-BR', 'zh-Hans'].map((tag) => [tag, ['kind-cookie']]),
  ),
}

const placeholdersOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
const endOf = (text: string) => (/[.。]$/.test(text) ? 'stop' : /[:：]$/.test(text) ? 'colon' : 'none')

it('is there in every language of the banner, each in a file of its name', () => {
  expect(LANGUAGES).toEqual(languagesIn(join(import.meta.dirname, '../../copy')))
})

const copies = await Promise.all(
  LANGUAGES.map(async (tag) => ({ tag, copy: await loadDisclosureCopy(tag), banner: await loadCopy(tag) })),
)

describe.each(copies)('$tag', ({ tag, copy, banner }) => {
  it('names itself as the banner does, and knows its direction', () => {
    expect([copy.locale, copy.direction]).toEqual([tag, banner.direction])
  })

  it('calls the preferences what they are called', () => {
    expect(copy.withdraw).toContain(banner.preferences)
  })

  it('keeps the full stop of a name beside the name', () => {
    expect(copy.processor).toContain(nameIn(copy, 'Twilio Inc.'))
  })

  it('has plain text: no markup, loose space, straight quote or dash', () => {
    const odd = /^\s|\s$|\s{2}|[<>&"'`–—\n]|[\u200e\u200f\u202a-\u202e]/
    expect(KEYS.filter((key) => copy[key] === '' || odd.test(copy[key]))).toEqual([])
  })
})

describe.each(copies.filter(({ tag }) => tag !== 'en'))('$tag, beside English,', ({ tag, copy }) => {
  it('has every text and no other', () => {
    expect(Object.keys(copy).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  it('fills in what English fills in', () => {
    const wrong = KEYS.filter(
      (key) => placeholdersOf(copy[key]).join() !== placeholdersOf(english[key]).join(),
    )
    expect(wrong).toEqual([])
  })

  it('is translated, but for words that both share', () => {
    const same = KEYS.filter((key) => copy[key].toLowerCase() === english[key].toLowerCase())
    expect(same.toSorted()).toEqual([...(COGNATES[tag] ?? []), 'segment'].toSorted())
  })

  it('ends its sentences where English does', () => {
    expect(KEYS.filter((key) => endOf(copy[key]) !== endOf(english[key]))).toEqual([])
  })
})

it.each([[['tlh']], ['not a header'], [''], [null], [undefined]])('is English for %j', async (languages) => {
  expect(await loadDisclosureCopy(languages)).toBe(english)
})

it('comes by a header', async () => {
  expect((await loadDisclosureCopy('tlh, de-AT;q=0.7')).locale).toBe('de')
})
