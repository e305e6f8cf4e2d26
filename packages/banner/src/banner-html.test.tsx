import { defineConsent } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { bannerHtml } from './banner-html.js'
import { FIRST_PAINT } from './first-paint.js'

const consent = defineConsent({
  categories: [{ id: 'analytics', label: 'Analytics', description: 'Numbers' }],
  notice: { version: '3' },
})

describe('the banner as HTML', () => {
  it('is a form that answers, and the script that allows for who has', () => {
    const html = bannerHtml({ consent, endpoint: '/api/consent', nonce: 'abc' })
    expect(html).toContain(`>${FIRST_PAINT}</script>`)
    expect(html).toContain('nonce="abc"')
    expect(html).toContain('action="/api/consent" method="post"')
    const [, id] = /<form id="([^"]*assent-[^"]+)"/.exec(html) ?? []
    expect(html.split(`type="submit" form="${id}"`)).toHaveLength(3) // two buttons
    expect(html).toContain('name="noticeVersion" value="3"')
  })

  it('leads where it is told to', () => {
    const html = bannerHtml({
      consent,
      endpoint: '/api/consent',
      returnTo: '/shop',
      preferencesHref: '/privacy',
    })
    expect(html).toContain('name="returnTo" value="/shop"')
    expect(html).toContain('formAction="/privacy"')
    expect(html).not.toContain('href=')
  })

  it('is shown whatever the consent model is: nobody has answered', () => {
    const models = ['opt-in', 'opt-out', 'notice'] as const
    const htmls = models.map((model) => bannerHtml({ consent: { ...consent, model } }))
    expect(htmls.every((html) => html.includes('class="assent-banner"'))).toBe(true)
  })

  it('is the same each time, and safe whatever its words are', () => {
    const copy = {
      title: '</section><script>alert(1)</script>',
      description: '"><img src=x onerror=alert(1)>',
    }
    const html = bannerHtml({ consent, copy })
    expect(bannerHtml({ consent, copy })).toBe(html)
    expect(html.match(/<script|<img|onerror=alert\(1\)>/g)).toEqual(['<script'])
  })
})
