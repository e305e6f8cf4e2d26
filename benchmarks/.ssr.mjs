import { createElement as h } from 'react'
import { renderToString } from 'react-dom/server'
import { defineConsent, initialState } from '@assent/core'
import { ConsentProvider } from '@assent/react'
import { ConsentBanner } from '@assent/banner'
const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'E', description: 'd', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Counts visits' },
    { id: 'advertising', label: 'Ads', description: 'Counts visits' },
  ],
  destinations: { 'Actions Amplitude': 'analytics' },
})
const st = initialState(consent)
const Card = ({ i }) =>
  h(
    'article',
    null,
    h('h3', null, 'Product ' + i),
    h('p', null, 'Text of product ' + i),
    h('p', null, '€' + i),
    h('button', { type: 'button' }, 'Add'),
    h('a', { href: '/p/' + i }, 'More'),
  )
const Page = () =>
  h(
    'main',
    null,
    h('h1', null, 'Shop'),
    Array.from({ length: 96 }, (_, i) => h(Card, { i, key: i })),
  )
const bare = () => renderToString(h(Page))
const prov = () =>
  renderToString(h(ConsentProvider, { consent, initialState: st, segment: { writeKey: 'x' } }, h(Page)))
const full = () =>
  renderToString(
    h(ConsentProvider, { consent, initialState: st, segment: { writeKey: 'x' } }, h(ConsentBanner), h(Page)),
  )
const t = (f, n = 400) => {
  const a = performance.now()
  for (let i = 0; i < n; i++) f()
  return (n / (performance.now() - a)) * 1000
}
for (const f of [bare, prov, full]) t(f, 200)
const R = { bare: [], prov: [], full: [] }
for (let i = 0; i < 7; i++) {
  R.bare.push(t(bare))
  R.prov.push(t(prov))
  R.full.push(t(full))
}
const med = (a) => a.sort((x, y) => x - y)[3]
console.log(
  Object.fromEntries(Object.entries(R).map(([k, v]) => [k, Math.round(med(v))])),
  'prov',
  (med(R.prov) / med(R.bare)).toFixed(2),
  'full',
  (med(R.full) / med(R.bare)).toFixed(2),
)
