// The other tabs of this origin follow a decision at once.
import type { OtherTabs } from '../store.js'

/** @param name - tabs with the same name follow each other */
export function createOtherTabs(name: string): OtherTabs {
  let channel: BroadcastChannel | undefined
  const open = () => (channel ??= new BroadcastChannel(`assent:${name}`))
  return {
    announce: (cookie) => open().postMessage(cookie),
    listen(follow) {
      const heard = (event: MessageEvent<unknown>) => {
        if (typeof event.data === 'string') follow(event.data)
      }
      try {
        open().addEventListener('message', heard)
      } catch {
        return () => {} // blocked: reported when a decision cannot be announced
      }
      return () => {
        channel?.close()
        channel = undefined
      }
    },
  }
}
