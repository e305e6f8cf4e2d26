// The server's half: the page as a stream for a visit, as a string for counting renders.
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import * as imported from 'virtual:contestant'
import type { Writable } from 'node:stream'
import type { Contestant } from './contestant.js'
import { Shop } from './shop.js'

const { Consent, readInitial, builtHtml }: Contestant = imported

export { builtHtml }

const app = (initial: unknown) => (
  <Consent initial={initial ?? undefined}>
    <Shop />
  </Consent>
)

export const render = (cookie: string): string => renderToString(app(readInitial?.(cookie)))

/** @param before - what stands ahead of the page, given what the server read of the cookie */
export function stream(cookie: string, out: Writable, before: (initial: unknown) => string): void {
  const initial = readInitial?.(cookie)
  const { pipe } = renderToPipeableStream(app(initial), {
    onShellReady() {
      out.write(before(initial))
      pipe(out)
    },
    onError: (error) => console.error('while rendering', error),
  })
}
