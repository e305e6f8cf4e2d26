// The shop's consent endpoint, and who posts to it: its own page by script or by form, and strangers with anything.
import { expect } from 'vitest'
import { decide, type DecisionFacts } from '../src/decide.js'
import { initialState } from '../src/decision.js'
import { encodeCookie } from '../src/encode-cookie.js'
import type { ConsentError } from '../src/errors.js'
import type { ConsentRecord } from '../src/record.js'
import {
  createConsentEndpoint,
  type ConsentEndpointAnswer,
  type ConsentEndpointOptions,
} from '../src/server/consent-endpoint.js'
import { readConsent } from '../src/server/request-jar.js'
import { declareShop, NOON, type ShopCategory } from './shop.js'

const consent = declareShop()
export const ORIGIN = 'https://shop.example'
export const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
/** What says that a request comes from the shop's own page, without what newer browsers add. */
export const own = { host: 'shop.example', origin: ORIGIN }
export const decision = {
  recordId: 'decision-1',
  decidedAt: NOON,
  reason: 'save-choices',
  answers: { functional: 'denied', analytics: 'granted', advertising: 'denied' },
}

export type EndpointOptions = Partial<ConsentEndpointOptions<ShopCategory>>

export interface Attempt extends RequestInit {
  readonly url?: string
  readonly duplex?: 'half'
}

export function openEndpoint(options: EndpointOptions = {}) {
  const records: ConsentRecord[] = []
  const errors: unknown[] = []
  const endpoint = createConsentEndpoint<ShopCategory>({
    consent,
    now: () => NOON,
    record: async (record) => void records.push(record),
    onError: (error) => void errors.push(error),
    ...options,
  })
  const send = ({ url = `${ORIGIN}/api/consent`, ...init }: Attempt) =>
    endpoint(new Request(url, init as RequestInit))
  const post = (attempt: Attempt) => send({ method: 'POST', ...attempt })
  const postJson = (body: unknown, headers = {}) => post(json(body, { ...ownPage, ...headers }))
  const postForm = (fields: Record<string, string>, headers = {}) =>
    post(form(new URLSearchParams(fields).toString(), { ...ownPage, ...headers }))
  const codes = () => errors.map((error) => (error as ConsentError).code)
  return { send, post, postJson, postForm, records, errors, codes }
}

const ownPage = { ...own, 'sec-fetch-site': 'same-origin' }

export const json = (body: unknown, headers: object = own): Attempt => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { ...JSON_TYPE, ...headers },
})
export const form = (body: string, headers: object = own): Attempt => ({
  body,
  headers: { ...FORM_TYPE, ...headers },
})

/** Refused in clear words, nothing stored, nothing thrown. */
export async function expectRefused(attempt: Attempt, status: number, code: string) {
  const { post, records, errors } = openEndpoint()
  const response = await post(attempt)
  const text = await response.text()
  expect([response.status, text]).toEqual([status, expect.stringContaining(code)])
  expect(response.headers.has('set-cookie')).toBe(false)
  expect(response.headers.has('location')).toBe(false)
  expect([records, errors]).toEqual([[], []])
}

export const cookieOf = (response: Response) => response.headers.getSetCookie().at(-1) ?? '' // behind those that end others
export const stateOf = (response: Response) => readConsent(consent, cookieOf(response).split(';')[0])
export const answerOf = async (response: Response) => (await response.json()) as ConsentEndpointAnswer
export const cookieFor = (
  answers: object,
  facts: Omit<DecisionFacts, 'reason'> = { decidedAt: NOON - 1, recordId: 'decision-0' },
) => `tracking-preferences=${encodeCookie(consent, decide(consent, initialState(consent), answers, facts))}`
