import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.js'

const AVAILABLE = ['en', 'de', 'fr', 'he', 'nb', 'pt', 'pt-BR', 'zh-Hans']
const choose = (offered: readonly string[] | string) => chooseLanguage(offered, AVAILABLE)

describe('the chosen language', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT', 'fr'], 'de'],
    [['DE-at'], 'de'],
    [['de-DE-u-co-phonebk'], 'de'],
    [['sv', 'fr-CA', 'de'], 'fr'],
    [['en-US', 'de'], 'en'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['nb-NO'], 'nb'],
    [['iw-IL'], 'he'],
    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-AO'], 'pt'],
    [['pt-BR'], 'pt-BR'],
    [['pt-Latn-BR'], 'pt-BR'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
  ])('of %j is %s', (offered, expected) => {
    expect(choose(offered)).toBe(expected)
  })

  it.each([['zh-TW'], ['zh-HK'], ['zh-Hant'], ['zh-Hant-CN']])(
    'of %s is not the simplified Chinese, but the next wish',
    (tag) => {
      expect(choose([tag])).toBeUndefined()
      expect(choose([tag, 'fr'])).toBe('fr')
    },
  )
})

describe('an Accept-Language header', () => {
  it.each([
    ['fr', 'fr'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.5, fr;q=0.9, de;q=0.7', 'fr'],
    ['fr;q=0.5,de;q=0.5', 'fr'],
    ['sv-SE, sv;q=0.9, nn ; q=0.8, en;q=0.1', 'nb'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['de;q=0.000, en', 'en'],
    ['de;q=0.001', 'de'],
    ['*, de;q=0.5', 'de'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8', 'zh-Hans'],
  ])('%s asks for %s', (header, expected) => {
    expect(choose(header)).toBe(expected)
  })

  it.each([
    '',
    ' ',
    ',',
    '*',
    'sv',
    'de;q=2',
    'de;q=-1',
    'de;q=x',
    'de;level=1',
    'd',
    'de_AT',
    'de-',
    '../fr',
  ])('%j asks for nothing that there is', (header) => {
    expect(choose(header)).toBeUndefined()
  })

  it('is not read beyond what a browser would send', () => {
    expect(choose(`${'sv,'.repeat(10_000)}de`)).toBeUndefined()
  })
})

it('finds nothing by the names that every object has', () => {
  expect(choose(['constructor', '__proto__', 'toString', 'valueOf'])).toBeUndefined()
})
