import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import { ConsentGate, type ConsentGateProps } from './consent-gate.js'
import { useConsentActions, type ConsentActions } from './use-consent-actions.js'

afterEach(cleanup)

function openGate(category: ConsentGateProps['category'], fallback?: string) {
  const { Page } = openShop()
  let actions: ConsentActions | undefined
  const Acting = () => {
    actions = useConsentActions()
    return null
  }
  const { container } = render(
    <Page>
      <ConsentGate category={category} fallback={fallback}>
        video
      </ConsentGate>
      <Acting />
    </Page>,
  )
  const shown = () => container.textContent
  const save = (answers: Parameters<ConsentActions['save']>[0]) => act(() => actions?.save(answers))
  return { shown, save }
}

describe('a gate', () => {
  it('shows its fallback, then its children on a grant, then its fallback on a withdrawal', () => {
    const { shown, save } = openGate('analytics', 'allow videos?')
    expect(shown()).toBe('allow videos?')
    save({ analytics: 'granted' })
    expect(shown()).toBe('video')
    save({ analytics: 'denied' })
    expect(shown()).toBe('allow videos?')
  })

  it('shows nothing in place of its children when it has no fallback', () => {
    expect(openGate('analytics').shown()).toBe('')
  })

  it('stays shut while another category is granted', () => {
    const { shown, save } = openGate('analytics')
    save({ advertising: 'granted' })
    expect(shown()).toBe('')
  })

  it('needs every category of a list', () => {
    const { shown, save } = openGate(['analytics', 'advertising'])
    save({ advertising: 'granted' })
    expect(shown()).toBe('')
    save({ analytics: 'granted' })
    expect(shown()).toBe('video')
  })

  it.each([[[]], ['marketing'], [['essential', 'marketing']]])('on %j never opens', (category) => {
    vi.stubEnv('NODE_ENV', 'production')
    const { shown, save } = openGate(category)
    vi.unstubAllEnvs()
    save({ analytics: 'granted', advertising: 'granted' })
    expect(shown()).toBe('')
  })

  it('on a category that is not declared throws at the programmer', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    const unknown = expect.objectContaining({
      code: 'UNKNOWN_CATEGORY',
      detail: expect.stringMatching(/^"marketing"; .*loaded again$/),
    })
    expect(() => openGate(['essential', 'marketing'])).toThrow(unknown)
    silence.mockRestore()
  })

  it('on a required category is always open', () => {
    expect(openGate('essential').shown()).toBe('video')
  })

  it('does not mount its children before consent', () => {
    const { Page } = openShop()
    const mounted: string[] = []
    const Video = () => {
      mounted.push('video')
      return null
    }
    render(
      <Page>
        <ConsentGate category="analytics">
          <Video />
        </ConsentGate>
      </Page>,
    )
    expect(mounted).toEqual([])
  })
})
