'use client'
// The dialog's shell, and the only file that knows Radix. Reached through `import()` alone.
import { useConsentActions, usePreferencesOpen } from '@assent/react'
import { Close, Content, Description, Portal, Root, Title } from '@radix-ui/react-dialog'
import { useInsertionEffect, useRef } from 'react'
import { Choices } from './choices.js'
import { firstLayerCopy, type BannerCopy } from './copy.js'
import { dialogCopy } from './dialog-copy.js'
import { adoptDialogStyles } from './dialog-styles.js'
import { STATUS_CLASS } from './saved-status.js'

/** Focus goes back to what opened the dialog; where an answer took that away, to the words that say so. */
function returnFocus(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const target = isThere ? opener : document.querySelector<HTMLElement>(`.${STATUS_CLASS}`)
  target?.focus({ preventScroll: !isThere })
}

// Not Radix's Overlay: it locks the page's scrolling with a <style> element, which a strict style-src refuses.
// The stylesheet contains the scrolling instead.
export function LoadedDialog({ copy }: { readonly copy?: Partial<BannerCopy> }) {
  const words = { ...firstLayerCopy, ...dialogCopy, ...copy }
  const open = usePreferencesOpen()
  const { closePreferences } = useConsentActions()
  const opener = useRef<Element | null>(null)
  useInsertionEffect(() => {
    if (open) adoptDialogStyles() // ahead of the first paint, and of whatever measures
  }, [open])
  return (
    <Root open={open} onOpenChange={(next) => next || closePreferences()}>
      <Portal>
        <div className="assent-overlay">
          <Content
            className="assent-dialog"
            onOpenAutoFocus={(event) => {
              opener.current = document.activeElement
              event.preventDefault()
              ;(event.currentTarget as HTMLElement).focus() // the whole dialog: its text is read before its buttons
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              returnFocus(opener.current)
            }}
          >
            <div className="assent-dialog-header">
              <Title className="assent-bare">
                <span className="assent-title">{words.preferences}</span>
              </Title>
              <Close className="assent-close" aria-label={words.close}>
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                  <path d="M6 6 18 18M18 6 6 18" />
                </svg>
              </Close>
            </div>
            <Description asChild>
              <div className="assent-description">{words.preferencesDescription}</div>
            </Description>
            <Choices copy={words} />
          </Content>
        </div>
      </Portal>
    </Root>
  )
}
