import { describe, expect, it } from 'vitest'
import { openNotebook } from './observation.js'

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
})
