import { createActs } from '@assent/core'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { consent, openShop } from '../testing/shop.js'
import { useConsentContext } from './consent-context.js'
import { useLateActions } from './use-late-actions.js'

afterEach(cleanup)

const categories = consent.categories.map((each) => ({ ...each, sale: each.id === 'advertising' }))

function open(options?: Parameters<typeof openShop>[0]) {
  const { Page, records } = openShop(options)
  const { result } = renderHook(
    () => ({ late: useLateActions(), now: createActs(useConsentContext().writing) }),
    {
      wrapper: Page,
    },
  )
  return { ...result.current, reasons: () => records.map(({ reason }) => reason) }
}

it('decide nothing that was decided anew while the acts were on their way', async () => {
  const [elsewhere, twice, once] = [open(), open(), open()]
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
  const signalled = open({ consent: { ...consent, categories } })
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  await act(async () => {
    const pending = [elsewhere.late.acceptAll(), twice.late.acceptAll(), twice.late.rejectAll()]
    elsewhere.now.rejectAll()
    pending.push(signalled.late.acceptAll())
    signalled.now.deny(['advertising'], 'signal') // kept meanwhile: no answer of the visitor's
    await Promise.all([...pending, once.late.acceptAll()])
  })
  expect([elsewhere, twice, once].map(({ reasons }) => reasons())).toEqual([
    ['reject-all'],
    ['reject-all'],
    ['accept-all'],
  ])
  expect(signalled.reasons()).toEqual(['signal', 'accept-all'])
})

it('decide at once where the acts have been fetched', async () => {
  const { late, reasons } = open()
  await act(() => late.acceptAll())
  act(() => void late.rejectAll())
  expect(reasons()).toEqual(['accept-all', 'reject-all'])
})
