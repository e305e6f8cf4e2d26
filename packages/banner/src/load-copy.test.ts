import { describe, expect, it } from 'vitest'
import { firstLayerCopy } from './copy.js'
import { dialogCopy } from './dialog-copy.js'
import { loadCopy } from './load-copy.js'

describe('the copy', () => {
  it.each([
    ['a list of languages', ['sv-FI', 'fi'], 'sv'],
    ['a header', 'ga;q=0.4, mt;q=0.7', 'mt'],
    ['one language', 'pt-BR', 'pt-BR'],
  ])('comes by %s', async (_, languages, locale) => {
    expect((await loadCopy(languages)).locale).toBe(locale)
  })

  it.each([[['tlh', 'zh-TW']], ['not a header'], [''], [[]], [null], [undefined], [['en-GB', 'de']]])(
    'is English for %j',
    async (languages) => {
      expect((await loadCopy(languages)).locale).toBe('en')
    },
  )

  it('says in English what the banner and the dialog say by themselves', async () => {
    expect(await loadCopy('en')).toEqual({ ...firstLayerCopy, ...dialogCopy })
  })
})
