'use client'
import { useConsent, useConsentActions, useConsentDefinition } from '@assent/react'
import { DestinationList } from './destination-list'
import { DeviceContents } from './device-contents'
import { EventFeed } from './event-feed'
import { NetworkWord } from './network-word'
import { ToldVendors } from './told-vendors'
import { useSnapshot, type Snapshot } from './use-snapshot'

export function Inspector({ usesStandIn }: { usesStandIn: boolean }) {
  const { withdraw } = useConsentActions()
  const snapshot = useSnapshot(usesStandIn)
  return (
    <>
      <header className="inspector-head">
        <div>
          <h1>Inspector</h1>
          <p>What this browser sends through Segment, and what consent keeps back. Updates every second.</p>
        </div>
        <button type="button" className="button button-danger" onClick={() => withdraw()}>
          Withdraw all
        </button>
      </header>
      <Answers />
      {snapshot ? (
        <>
          <Figures {...snapshot} />
          <div className="inspector-grid">
            <DestinationList destinations={snapshot.destinations} />
            <EventFeed events={snapshot.events} />
            <div className="inspector-column">
              <DeviceContents stored={snapshot.stored} />
              <ToldVendors told={snapshot.told} />
            </div>
            {usesStandIn ? <NetworkWord traffic={snapshot.traffic} /> : null}
          </div>
        </>
      ) : (
        <p className="hint">Looking…</p>
      )}
    </>
  )
}

const ANSWERS = { granted: 'allowed', denied: 'refused', unset: 'not answered' } as const

function Answers() {
  const { categories } = useConsentDefinition()
  const preferences = useConsent((state) => state.preferences)
  return (
    <ul className="answers" aria-label="Your answers">
      {categories.map(({ id, label, required }) => {
        const answer = required ? 'granted' : (preferences[id] ?? 'unset')
        return (
          <li key={id} className={`answer is-${answer}`}>
            <span className="dot" aria-hidden="true" />
            <strong>{label}</strong> {required ? 'always on' : ANSWERS[answer]}
          </li>
        )
      })}
    </ul>
  )
}

function Figures({ destinations, events, stored }: Snapshot) {
  const running = destinations.filter(({ status }) => status === 'running').length
  const sent = events.filter(({ outcome }) => outcome === 'sent').length
  const held = events.filter(({ outcome }) => outcome === 'held').length
  const dropped = events.filter(({ outcome }) => outcome === 'dropped').length
  return (
    <dl className="figures">
      <Figure value={`${running} / ${destinations.length}`} label="destinations running" />
      <Figure value={sent} label="events sent" />
      <Figure value={held} label="waiting for an answer" />
      <Figure value={dropped} label="dropped, never sent" />
      <Figure value={stored.length} label="items kept on this device" />
    </dl>
  )
}

function Figure({ value, label }: { value: string | number; label: string }) {
  return (
    <div className="card figure">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
