// The same shop and the same Segment, where another CMP asks.
import type { Metadata } from 'next'
import { OtherCmp } from './other-cmp'

export const metadata: Metadata = { title: 'Another CMP asks' }

export default function OtherCmpPage() {
  return (
    <div className="prose">
      <h1>Another CMP asks</h1>
      <p>
        Here the question is that of vanilla-cookieconsent. Its answers reach Assent over a bridge, and
        Segment does at once what they say: the Inspector shows it. It keeps a cookie of its own, and knows
        nothing of what was answered on the other pages: while it asks, nothing runs.
      </p>
      <OtherCmp />
    </div>
  )
}
