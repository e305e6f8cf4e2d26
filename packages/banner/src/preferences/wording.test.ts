import { describe, expect, it } from 'vitest'
import type { Plural } from '../dialog-copy.js'
import { wordingOf } from './wording.js'

const services = { one: '{count} service', other: '{count} services' }

describe('a count', () => {
  it.each([
    ['en', services, 1, '1 service'],
    ['en', services, 0, '0 services'],
    ['en', services, 1234, '1,234 services'],
    ['de', services, 1234, '1.234 services'],
    [
      'pl',
      { one: 'usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
      3,
      '3 usługi',
    ],
    [
      'pl',
      { one: 'usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
      5,
      '5 usług',
    ],
    ['ar-EG', { two: 'خدمتان', other: '{count} خدمة' }, 2, 'خدمتان'],
    ['ar-EG', { two: 'خدمتان', other: '{count} خدمة' }, 12, '١٢ خدمة'],
    ['ja', { other: '{count} 件' }, 1, '1 件'],
    ['fa', { other: '{count} سرویس' }, 12, '۱۲ سرویس'],
    ['mr', { other: '{count} सेवा' }, 12, '१२ सेवा'],
    ['en-u-nu-thai', services, 12, '๑๒ services'],
  ])('is said in %s by the rules of the language', (locale, text, count, said) => {
    expect(wordingOf(locale).counted(text, count)).toBe(said)
  })

  it.each(['', 'not a language', 'x', '__proto__'])('is said for the language %j too', (tag) => {
    expect(wordingOf(tag).counted(services, 2)).toBe('2 services')
  })

  it.each([undefined, null, 'services', {}])('is the bare number where the copy has %j', (text) => {
    expect(wordingOf('en').counted(text as unknown as Plural, 3)).toBe('3')
  })
})
