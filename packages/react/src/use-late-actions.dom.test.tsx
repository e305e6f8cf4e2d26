import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openShop } from '../testing/shop.js'
import { useConsentActions } from './use-consent-actions.js'
import { useLateActions } from './use-late-actions.js'

afterEach(cleanup)

function open() {
  const { Page, records } = openShop()
  const { result } = renderHook(() => ({ late: useLateActions(), now: useConsentActions() }), {
    wrapper: Page,
  })
  return { ...result.current, reasons: () => records.map(({ reason }) => reason) }
}

it('decide nothing that was decided anew while the acts were on their way', async () => {
  const [elsewhere, twice, once] = [open(), open(), open()]
  await act(async () => {
    const pending = [elsewhere.late.acceptAll(), twice.late.acceptAll(), twice.late.rejectAll()]
    elsewhere.now.rejectAll()
    await Promise.all([...pending, once.late.acceptAll()])
  })
  expect([elsewhere, twice, once].map(({ reasons }) => reasons())).toEqual([
    ['reject-all'],
    ['reject-all'],
    ['accept-all'],
  ])
})

it('decide at once where the acts have been fetched', async () => {
  const { late, reasons } = open()
  await act(() => late.acceptAll())
  act(() => void late.rejectAll())
  expect(reasons()).toEqual(['accept-all', 'reject-all'])
})
