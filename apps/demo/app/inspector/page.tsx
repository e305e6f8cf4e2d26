import '../../inspector/inspector.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Inspector } from '../../inspector/inspector'
import { segmentFor } from '../../segment-environment'

export const metadata: Metadata = { title: 'Inspector' }

export default async function InspectorPage() {
  const { usesStandIn } = segmentFor(process.env, await headers())
  return <Inspector usesStandIn={usesStandIn} />
}
