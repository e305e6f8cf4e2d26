'use client'
// What the visitor has switched and not saved. It lives here and goes with the dialog, so that no store can take it
// for an answer; and not in the inputs, for those of a list that is closed or filtered are not there.
import {
  isAllowed,
  useConsent,
  useConsentActions,
  useConsentDefinition,
  type ListedDestination,
} from '@assent/react'
import { useCallback, useState } from 'react'

type Switched = Readonly<Record<string, boolean>>

export interface Draft {
  /** Whether saving would change something. */
  readonly isChanged: boolean
  readonly isOn: (category: string) => boolean
  /** The categories that a destination needs and that are off, by their labels: with one, there is nothing to choose. */
  readonly missing: (destination: ListedDestination) => string
  readonly isKept: (name: string) => boolean
  readonly turn: (category: string, isOn: boolean) => void
  readonly turnDestination: (name: string, isOn: boolean) => void
  readonly save: () => void
}

const differs = (switched: Switched, saved: (key: string) => boolean) =>
  Object.keys(switched).some((key) => switched[key] !== saved(key))

function useSwitches() {
  const [switched, setSwitched] = useState<Switched>({})
  const turn = useCallback(
    (key: string, isOn: boolean) => setSwitched((before) => ({ ...before, [key]: isOn })),
    [],
  )
  return [switched, turn] as const
}

export function useDraft(): Draft {
  const { categories } = useConsentDefinition()
  const state = useConsent()
  const { save } = useConsentActions()
  const [switched, turn] = useSwitches()
  const [picked, turnDestination] = useSwitches()
  // What holds now, which under opt-out and notice can be a yes that nobody gave.
  const isSavedOn = (category: string) => isAllowed(state, category)
  const isSavedKept = (name: string) => !state.denied.includes(name)
  const isOn = (category: string) => switched[category] ?? isSavedOn(category)
  const isKept = (name: string) => picked[name] ?? isSavedKept(name)
  return {
    isChanged: differs(switched, isSavedOn) || differs(picked, isSavedKept),
    isOn,
    missing: ({ categories: needed }) => {
      const off = needed.filter((id) => !isOn(id))
      return off.map((id) => categories.find((declared) => declared.id === id)?.label ?? id).join(', ')
    },
    isKept,
    turn,
    turnDestination,
    save() {
      const optional = categories.filter(({ required }) => !required)
      const answers = optional.map(({ id }) => [id, isOn(id) ? 'granted' : 'denied'] as const)
      const names = new Set([...state.denied, ...Object.keys(picked)])
      save(
        Object.fromEntries(answers),
        [...names].filter((name) => !isKept(name)),
      )
    },
  }
}
