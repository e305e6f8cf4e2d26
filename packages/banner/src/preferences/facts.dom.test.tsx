import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { firstLayerCopy } from '../copy.js'
import { dialogCopy } from '../dialog-copy.js'
import { DestinationFacts, inCatalogueWords } from './facts.js'

afterEach(cleanup)

const copy = { ...firstLayerCopy, ...dialogCopy }

function linesOf(name: string, locale?: string) {
  render(<DestinationFacts name={name} copy={copy} locale={locale} />)
  return screen.queryAllByRole('listitem').map((item) => item.textContent)
}

describe('the facts of a destination', () => {
  it.each([
    ['Actions Amplitude', 'Data can stay in the European Union.'],
    ['Facebook Pixel', 'Data may leave the European Union.'],
    ['Our own warehouse', 'It is not known where data is kept.'],
    ['__proto__', 'It is not known where data is kept.'],
  ])('say of %s: %s', (name, place) => {
    linesOf(name)
    expect(screen.getByText(place)).toBeTruthy()
  })

  it('name what it may store, as what and for how long, each name once', () => {
    const lines = linesOf('Actions Amplitude', 'en')
    expect(lines).toContain('AMP_*Cookie · 1 yearLocal storage · until it is deleted')
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('leave names as they are in a page that the browser translates', () => {
    linesOf('Facebook Pixel')
    expect(screen.getByText('_fbp').getAttribute('translate')).toBe('no')
  })

  it('write durations as the language does', () => {
    expect(linesOf('Facebook Pixel', 'de')).toContain('_fbpCookie · 90 Tage')
  })

  it('are no list where nobody knows what is stored', () => {
    expect(linesOf('Our own warehouse')).toEqual([])
  })
})

describe('the name of a destination', () => {
  const bare = { name: 'Actions Amplitude', displayName: 'Actions Amplitude', categories: ['analytics'] }

  it("is the catalogue's where only the app's map is known", () => {
    expect(inCatalogueWords(bare)).toEqual({
      ...bare,
      displayName: 'Amplitude (Actions)',
      website: 'https://amplitude.com',
    })
  })

  it("is the workspace's where that has told", () => {
    const told = { ...bare, displayName: 'Our Amplitude', website: 'https://shop.example' }
    expect(inCatalogueWords(told)).toEqual(told)
  })

  it('stays as it is where nobody knows it', () => {
    const unknown = { name: 'Our own', displayName: 'Our own', categories: ['analytics'] }
    expect(inCatalogueWords(unknown)).toEqual(unknown)
  })
})
