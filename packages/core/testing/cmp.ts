// What the contract of the bridges asks of a CMP, and what one does to the page it is in.
import type { Bridge } from '../src/bridges/bridge.js'

/** What a visitor and a page do with a CMP. */
export interface Cmp {
  readonly bridge: () => Bridge<string>
  /** Two ids that can be refused. */
  readonly ids: readonly [string, string]
  /** Whether it allows until somebody refuses: what it says is no answer. */
  readonly isOptOut?: true
  /** Its script runs, on a page of somebody who gave this answer on an earlier one, or none. */
  load(answer?: readonly string[]): void | Promise<void>
  /** The visitor saves this. */
  answer(allowed: readonly string[]): void
  /** Whether its preferences are shown. Absent where a bridge cannot show them. */
  isOpen?(): boolean
  forget(): void
}

export const page = globalThis as Record<string, unknown>
export const drop = (...names: string[]) => names.forEach((name) => Reflect.deleteProperty(page, name))
export const dispatch = (name: string, detail?: unknown) => dispatchEvent(new CustomEvent(name, { detail }))
