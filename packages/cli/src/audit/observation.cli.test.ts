import { describe, expect, it } from 'vitest'
import { hostUnless, openNotebook, parseWrite } from './observation.js'

const note = (host: string, count: number, notebook = openNotebook('shop.example')) => {
  for (let index = 0; index < count; index++) {
    notebook.note({ kind: 'request', what: `https://${host}/${index}`, initiator: 'a page' })
  }
  return notebook
}

describe('a notebook', () => {
  it("has room for what goes elsewhere, whatever was asked of the site's own hosts", () => {
    const { observations } = note('tracker.example', 1, note('cdn.shop.example', 6000)).take()
    expect(observations).toHaveLength(5001)
    expect(observations.at(-1)?.what).toBe('https://tracker.example/0')
  })

  it('says that there was more than it holds, once', () => {
    const notebook = note('tracker.example', 5001)
    expect(notebook.take().missing).toContain('more than 5000')
    expect(note('tracker.example', 5000, notebook).take().missing).toBeUndefined()
  })

  it('keeps of one thing the first who caused it, and all that it ever carried', () => {
    const notebook = openNotebook('shop.example')
    const what = 'https://tracker.example/t'
    const seen = (initiator: string, carries?: 'data') =>
      notebook.note({ kind: 'request', what, initiator, ...(carries && { carries }) })
    seen('first')
    seen('second', 'data')
    seen('third')
    expect(notebook.take()).toEqual({
      observations: [{ kind: 'request', what, initiator: 'first', carries: 'data' }],
    })
  })

  it('still learns what a known thing carries once it is full', () => {
    const notebook = note('tracker.example', 5000)
    const known = { kind: 'request', what: 'https://tracker.example/0', initiator: 'a page' } as const
    notebook.note({ ...known, carries: 'data' })
    const { observations, missing } = notebook.take()
    expect(observations[0]).toEqual({ ...known, carries: 'data' })
    expect(missing).toBeUndefined()
  })

  it('tells apart for whom a cookie is kept', () => {
    const notebook = openNotebook('shop.example')
    const cookie = { kind: 'cookie', what: 'id', initiator: 'a page' } as const
    for (const one of [cookie, { ...cookie, keptFor: 'a.example' }, cookie]) notebook.note(one)
    expect(notebook.take().observations).toHaveLength(2)
  })

  it('says of a request that it takes a cookie along, where its host has set one, whenever that was', () => {
    const notebook = note('a.example', 1, note('b.example', 1))
    notebook.noteCookieHost('a.example')
    expect(notebook.take().observations.map(({ carries }) => carries)).toEqual([undefined, 'cookie'])
  })
})

describe('what a page says that it wrote', () => {
  const write = { kind: 'cookie', what: 'id', initiator: 'app.js' }

  it('is taken where it is a write, and cut where it is long', () => {
    expect(parseWrite(write)).toEqual(write)
    expect(parseWrite({ ...write, what: 'x'.repeat(501), initiator: 'y'.repeat(501) })).toEqual({
      kind: 'cookie',
      what: 'x'.repeat(500),
      initiator: 'y'.repeat(500),
    })
  })

  it.each([
    null,
    'text',
    { ...write, kind: 'request' },
    { ...write, what: 1 },
    { ...write, initiator: null },
  ])('is nothing where it is none: %j', (said) => {
    expect(parseWrite(said)).toBeUndefined()
  })
})

describe('the host that something is kept for', () => {
  it.each([
    ['shop.example', {}],
    ['.shop.example', {}],
    ['cdn.shop.example', {}],
    ['example', {}],
    ['myshop.example', { keptFor: 'myshop.example' }],
    ['.tracker.example', { keptFor: 'tracker.example' }],
  ])('%s, seen from shop.example', (host, said) => {
    expect(hostUnless(host, 'shop.example')).toEqual(said)
  })
})
