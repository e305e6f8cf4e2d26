// The other tabs of this origin follow a decision at once.
import type { OtherTabs } from '../store.js'

/**
 * By BroadcastChannel, opened when it is first needed. Announcing throws where the browser blocks it.
 *
 * @param name - tabs with the same name follow each other
 */
export function createOtherTabs(name: string): OtherTabs {
  let channel: BroadcastChannel | undefined
  const open = () => (channel ??= new BroadcastChannel(`assent:${name}`))
  return {
    announce: () => open().postMessage(''), // the cookie says the rest
    listen(refresh) {
      try {
        open().onmessage = () => {
          refresh()
          setTimeout(refresh, 50) // in Firefox the message is often here before the cookie
          setTimeout(refresh, 2000) // and a timer of a tab in the background waits for a second
        }
      } catch {
        // blocked: reported when a decision cannot be announced
      }
      return () => {
        channel?.close()
        channel = undefined
      }
    },
  }
}
