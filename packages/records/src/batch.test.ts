import { describe, expect, it } from 'vitest'
import { createBatches } from './batch.js'

/** A store that stays busy until it is let go on. */
function slowStore() {
  const stored: (readonly number[])[] = []
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  const store = (items: readonly number[]) => {
    stored.push(items)
    return new Promise<void>((resolve, reject) => {
      waiting.push({ resolve, reject })
    })
  }
  return { store, stored, next: () => waiting.shift() }
}
const turn = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

describe('batches', () => {
  it('store at once what comes at once, and next what came meanwhile', async () => {
    const { store, stored, next } = slowStore()
    const batches = createBatches(store, 10)
    const first = [batches.add(1), batches.add(2)]
    await turn()
    const second = [batches.add(3), batches.add(4)]
    await turn()
    expect(stored).toEqual([[1, 2]])
    next()?.resolve()
    await Promise.all(first)
    await turn()
    expect(stored).toEqual([
      [1, 2],
      [3, 4],
    ])
    next()?.resolve()
    await Promise.all(second)
  })

  it('are of bounded size', async () => {
    const stored: number[] = []
    const batches = createBatches<number>(async (items) => void stored.push(items.length), 2_000)
    await Promise.all(Array.from({ length: 1_200 }, (_, index) => batches.add(index)))
    expect(stored).toEqual([500, 500, 200])
  })

  it('acknowledge nothing before it is stored', async () => {
    const { store, next } = slowStore()
    const batches = createBatches(store, 10)
    let isStored = false
    const added = batches.add(1).then(() => (isStored = true))
    await turn()
    expect(isStored).toBe(false)
    next()?.resolve()
    await added
  })

  it('reject what could not be stored, and go on', async () => {
    const { store, next } = slowStore()
    const batches = createBatches(store, 10)
    const lost = Promise.allSettled([batches.add(0), batches.add(1)])
    await turn()
    next()?.reject(new Error('no disk'))
    const reason = new Error('no disk')
    expect(await lost).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ])
    const kept = batches.add(2)
    await turn()
    next()?.resolve()
    await expect(kept).resolves.toBeUndefined()
  })

  it('refuse what would wait behind too many', async () => {
    const { store, next } = slowStore()
    const batches = createBatches(store, 2)
    const busy = batches.add(0)
    await turn()
    const waiting = [batches.add(1), batches.add(2)]
    await expect(batches.add(3)).rejects.toMatchObject({ code: 'RECORDS_FULL' })
    next()?.resolve()
    await busy
    await turn()
    next()?.resolve()
    await Promise.all(waiting)
  })

  it('close when everything is settled', async () => {
    const { store, next } = slowStore()
    const batches = createBatches(store, 10)
    const added = batches.add(1)
    let isClosed = false
    const closed = batches.close().then(() => (isClosed = true))
    await turn()
    expect(isClosed).toBe(false)
    await expect(batches.add(2)).rejects.toMatchObject({ code: 'RECORDS_CLOSED' })
    next()?.resolve()
    await Promise.all([added, closed])
    await expect(batches.add(3)).rejects.toMatchObject({ code: 'RECORDS_CLOSED' })
  })
})
