// An app that no server renders.
import { ConsentBanner, PreferencesTrigger } from '@assent/banner'
import '@assent/banner/styles.css'
import { ConsentProvider } from '@assent/react'
import { createRoot } from 'react-dom/client'
import { consent } from './consent.js'

const decisions: string[] = []
Object.assign(globalThis, { decisions })

createRoot(document.getElementById('root') as Element).render(
  <ConsentProvider consent={consent} onDecision={({ reason }) => void decisions.push(reason)}>
    <ConsentBanner />
    <h1>Shop</h1>
    <PreferencesTrigger />
  </ConsentProvider>,
)
