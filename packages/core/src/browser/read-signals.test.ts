import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDoNotTrack, readGlobalPrivacyControl } from './read-signals.js'

afterEach(() => void vi.unstubAllGlobals())

describe('Do Not Track', () => {
  it.each([
    [{ doNotTrack: '1' }, true],
    [{ doNotTrack: 'yes' }, true],
    [{ doNotTrack: '0' }, false],
    [{ doNotTrack: 'no' }, false],
    [{ doNotTrack: 'unspecified' }, null],
    [{ doNotTrack: null }, null],
    [{ msDoNotTrack: '1' }, true],
    [{}, null],
  ])('said by the browser as %j is %s', (navigator, said) => {
    vi.stubGlobal('navigator', navigator)
    expect(readDoNotTrack()).toBe(said)
  })

  it('said by the window counts where the navigator says nothing', () => {
    vi.stubGlobal('navigator', {})
    vi.stubGlobal('doNotTrack', '1')
    expect(readDoNotTrack()).toBe(true)
  })

  it('is not guessed where there is no browser', () => {
    vi.stubGlobal('navigator', undefined)
    expect(readDoNotTrack()).toBeNull()
  })
})

describe('Global Privacy Control', () => {
  it.each([
    [{ globalPrivacyControl: true }, true],
    [{ globalPrivacyControl: false }, false],
    [{ globalPrivacyControl: '1' }, null],
    [{}, null],
    [undefined, null],
  ])('said by the browser as %j is %s', (navigator, said) => {
    vi.stubGlobal('navigator', navigator)
    expect(readGlobalPrivacyControl()).toBe(said)
  })
})
