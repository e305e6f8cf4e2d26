// https://support.axeptio.eu/hc/en-gb/articles/30301699182225-Listen-to-SDK-events
// https://developers.axeptio.eu/v/english/site-integration/registering-user-choices
import type { Bridge, BridgeReading } from './bridge.js'
import { globalOf, methodOf, propertiesOf, pushOn, truthsIn } from './foreign.js'

const EVENTS = ['ready', 'cookies:complete', 'close']

/** What begins with `$$` is about the choices, and none of them. */
const answerOf = (choices: unknown): BridgeReading => ({
  allowed: truthsIn(choices).filter((id) => !id.startsWith('$$')),
  isAnswer: true,
})

/** What it has kept of an earlier page, in a cookie of its own; what is still a choice is not in there. */
function readSaved(): BridgeReading | 'unanswered' | undefined {
  const name = String(propertiesOf(globalOf('axeptioSettings'))['jsonCookieName'] ?? 'axeptio_cookies')
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`))
  try {
    const saved: unknown = JSON.parse(decodeURIComponent(pair?.slice(name.length + 1) ?? '0'))
    const isCompleted = propertiesOf(saved)['$$completed']
    if (isCompleted === true) return answerOf(saved)
    return isCompleted === false ? 'unanswered' : undefined
  } catch {
    return undefined
  }
}

/** Axeptio. Its ids are those of its vendors. */
export function axeptio(): Bridge {
  let isThere = false
  let answer: BridgeReading | undefined
  return {
    name: 'Axeptio',
    subscribe(changed) {
      let isStopped = false // it has no way to take a listener back
      const hear = (event: string | undefined, choices: unknown) => {
        if (isStopped) return
        isThere = true
        if (event === 'cookies:complete') answer = answerOf(choices)
        changed()
      }
      pushOn('_axcb', (sdk: unknown) => {
        for (const event of EVENTS) {
          methodOf(sdk, 'on')?.(event, (choices: unknown) => hear(event, choices))
        }
        hear(undefined, undefined) // it may have completed before
      })
      return () => void (isStopped = true)
    },
    read: () => (isThere ? (answer ?? readSaved()) : undefined),
    open: () => void methodOf(globalThis, 'openAxeptioCookies')?.(),
  }
}
