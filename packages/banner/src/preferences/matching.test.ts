import { describe, expect, it } from 'vitest'
import { findMatches } from './matching.js'

const cafe = {
  name: 'a',
  displayName: 'Café Metrics',
  categories: ['analytics'],
  description: 'Counts İstanbul.',
}
const pixel = {
  name: 'b',
  displayName: 'Pixel',
  categories: ['advertising'],
  description: 'Offers on other sites',
}
const bare = { name: 'needle', displayName: 'Bare', categories: ['analytics'] }
const categories = [
  { id: 'analytics', label: 'Zählung' },
  { id: 'advertising', label: 'Reklame' },
]
const names = (query: string) => {
  const found = findMatches([cafe, pixel, bare], query, categories)
  return found && [...found].map(({ displayName }) => displayName)
}

describe('a search', () => {
  it.each([
    ['pixel', ['Pixel']],
    ['PIX', ['Pixel']],
    ['cafe', ['Café Metrics']],
    ['CAFÉ', ['Café Metrics']],
    ['istanbul', ['Café Metrics']],
    ['sites offers', ['Pixel']],
    ['e', ['Café Metrics', 'Pixel', 'Bare']],
    ['metrics pixel', []],
    ['zahlung', ['Café Metrics', 'Bare']],
    ['zahlung bare', ['Bare']],
    ['analytics', []], // an id, as the next is
    ['needle', []], // what Segment calls it is nothing that a visitor has read
    ['.*', []],
  ])('for %j finds by name, description and category', (query, found) => {
    expect(names(query)).toEqual(found)
  })

  it.each(['', '   ', '\u0301'])('for %j is none', (query) => {
    expect(names(query)).toBeUndefined()
  })
})
