'use client'
// What the buttons of a banner do that stands in the page's HTML, once this page's code is here; and what is made of those
// that were pressed before.
import { useLateActions, usePreferencesSwitch } from '@assent/react'
import { useCallback, useEffect, useState } from 'react'
import { EarlyAnswer } from './early-answer.js'
import { fetchDialogEarly } from './load-dialog.js'
import { openFrom } from './open-from.js'
import { removeBuilt } from './remove-built.js'
import { useAnswering } from './use-answering.js'
import { useModal } from './use-modal.js'

const near = (event: Event, selector: string) => (event.target as Element).closest<HTMLElement>(selector)

export { EarlyAnswer }

export function BannerEvents({ onDismiss }: { readonly onDismiss: (isDismissed: true) => void }) {
  const preferences = usePreferencesSwitch()
  const { answer, onReach } = useAnswering(true, useLateActions())
  const dismiss = useCallback(() => {
    removeBuilt()
    onDismiss(true)
  }, [onDismiss])
  const [place] = useState(() => document.querySelector('[data-assent-place]'))
  useModal(place?.querySelector('.assent-banner'), dismiss)
  useEffect(() => {
    const reach = (event: Event) => {
      onReach()
      if (near(event, '.assent-quiet')) fetchDialogEarly()
    }
    const press = (event: Event) => {
      answer(event)
      const customize = near(event, '.assent-quiet')
      if (customize) {
        event.preventDefault() // where it is a way to another page, that is for who has no JavaScript
        openFrom(customize, preferences)
      } else if (near(event, '[type="button"]')) dismiss()
    }
    const heard = new AbortController()
    place?.addEventListener('pointerover', reach, heard)
    place?.addEventListener('focusin', reach, heard)
    // each by itself: browsers tell screen readers of an element that listens to clicks that it can be clicked
    for (const button of place?.querySelectorAll('a, button') ?? [])
      button.addEventListener('click', press, heard)
    place?.setAttribute('data-assent-place', 'ready') // its buttons decide in place
    return () => heard.abort()
  })
  return <EarlyAnswer />
}
