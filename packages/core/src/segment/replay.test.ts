import { describe, expect, it } from 'vitest'
import { replayCalls } from './replay.js'
import type { HeldCall } from './call.js'

/** Longer than a slice of the replay may be, however fast the machine is. */
const LONG_MS = 12

function work(): Promise<void> {
  const endsAt = performance.now() + LONG_MS
  while (performance.now() < endsAt); // keeps everything else waiting
  return Promise.resolve()
}

const held = (settle: HeldCall['settle']): HeldCall => ({
  method: 'track',
  args: [],
  at: 0,
  page: { href: '', referrer: '', title: '' },
  settle,
  lived: [],
})

describe('a replay', () => {
  it('lets the page have its turn between calls that take long', async () => {
    const order: string[] = []
    const calls = Array.from({ length: 3 }, () => held((outcome) => order.push(outcome)))
    const turn = () => {
      order.push('page')
      timer = setTimeout(turn)
    }
    let timer = setTimeout(turn)
    await replayCalls(
      () => calls.shift(),
      () => true,
      work,
    )
    clearTimeout(timer)
    const inOrder = order.join(' ')
    expect(inOrder.match(/sent/g)).toHaveLength(3)
    expect(inOrder).toMatch(/sent.*page.*sent.*page.*sent/)
  })
})
