import { describe, expect, it } from 'vitest'
import { createFillIn, readWritten } from './fill-in.js'

describe('a place to fill in', () => {
  const mark = (key: string, text: string) => `<!-- fill: ${key} -->${text}<!-- end -->`

  it('is open until somebody has written, and counted once', () => {
    const fill = createFillIn(
      readWritten(
        'a.md',
        `${mark('a', ' mine ')}${mark('b', '**TO FILL IN:** what')}${mark('c', ' ')}${mark('old', 'kept')}`,
      ),
    )
    expect(fill.mark('a', 'what')).toBe(mark('a', 'mine'))
    for (const key of ['b', 'b', 'c']) expect(fill.mark(key, 'what')).toBe(mark(key, '**TO FILL IN:** what'))
    expect(fill.open()).toBe(2)
    expect(fill.written('a')).toBe('mine')
    expect(fill.leftOver()).toEqual([['old', 'kept']])
  })

  it.each(['**TO FILL IN:** what Little Kiln Ltd', '**TO FILL IN:** Little Kiln Ltd'])(
    'keeps what was written without taking the request away, and stays open: %s',
    (text) => {
      const fill = createFillIn(readWritten('a.md', mark('a', text)))
      expect(fill.mark('a', 'what')).toBe(mark('a', text))
      expect(fill.open()).toBe(1)
      expect(fill.written('a')).toBeUndefined()
    },
  )

  it('takes what was written in one of two places for both, and asks for none that is gone', () => {
    const [asked, mine] = [mark('a', '**TO FILL IN:** what'), mark('a', 'mine')]
    for (const text of [asked + mine, mine + asked, asked + mine + asked])
      expect(createFillIn(readWritten('a.md', text)).mark('a', 'what')).toBe(mine)
    expect(createFillIn(readWritten('a.md', asked)).leftOver()).toEqual([])
  })

  it('has a key that a comment of HTML can hold', () => {
    expect(createFillIn(new Map()).mark('a:b--> c\uD800', '?')).toMatch(
      /^<!-- fill: a:b-%2D%3E%20c%5Cu%7Bd800%7D -->/,
    )
  })

  it.each([
    ['<!-- fill: a -->mine', 'is not closed'],
    [`<!-- fill: a -->mine ${mark('b', 'x')}`, 'is not closed'],
    [`${mark('a', 'x')}${mark('a', 'y')}`, 'is there twice'],
  ])('is not guessed at: %s', (text, said) => {
    expect(() => readWritten('a.md', text)).toThrow(said)
  })
})
