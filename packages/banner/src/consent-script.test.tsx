import { createHash } from 'node:crypto'
import { defineConsent } from '@assent/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ConsentScript } from './consent-script.js'
import { CONSENT_SCRIPT_HASH, FIRST_PAINT } from './first-paint.js'

const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Needed', required: true },
    { id: 'analytics', label: '</script><b>', description: '"quoted"' },
  ],
  cookie: { name: 'choices', maxAgeDays: 10 },
  notice: { version: '</script><script>alert(1)' },
})
const html = renderToStaticMarkup(<ConsentScript consent={consent} nonce="abc" />)

describe('the inline script', () => {
  it('is allowed by the hash that is told', () => {
    expect(`sha256-${createHash('sha256').update(FIRST_PAINT).digest('base64')}`).toBe(CONSENT_SCRIPT_HASH)
  })

  it('is the same text for every app, unescaped, with what differs in an attribute', () => {
    expect(html).toContain(`>${FIRST_PAINT}</script>`)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html).toContain('nonce="abc"')
    expect(html).toContain('&quot;name&quot;:&quot;choices&quot;')
    expect(html).toContain('&quot;ids&quot;:[&quot;analytics&quot;]')
  })

  it('is small: every page carries it', () => {
    expect(FIRST_PAINT.length).toBeLessThan(1300)
  })
})
