// A workspace with one destination of each kind that behaves in its own way.
import type { WorkspaceDestination } from '@assent/core/testing'

const facts = { description: '', website: 'https://vendor.example', category: 'Analytics' }

export const amplitude: WorkspaceDestination = {
  ...facts,
  mode: 'action',
  slug: 'amplitude',
  libraryName: 'amplitudeDestination',
  creationName: 'Actions Amplitude',
  name: 'Amplitude (Actions)',
  consent: ['analytics'],
}
export const braze: WorkspaceDestination = {
  ...facts,
  mode: 'action',
  slug: 'braze',
  libraryName: 'brazeDestination',
  creationName: 'Braze Web Device Mode (Actions)',
  name: 'Braze Web Mode (Actions)',
  consent: ['advertising'],
}
export const ga4: WorkspaceDestination = {
  ...facts,
  mode: 'action',
  slug: 'ga4-web',
  libraryName: 'ga4Destination',
  creationName: 'Actions Google Analytic 4',
  name: 'Google Analytics 4 Web',
  consent: ['analytics', 'advertising'],
  plugins: ['before', 'destination'],
}
export const unmapped: WorkspaceDestination = {
  ...facts,
  mode: 'action',
  slug: 'unmapped',
  libraryName: 'unmappedDestination',
  creationName: 'Unmapped Pixel',
  name: 'Unmapped Pixel (Actions)',
}
export const classic: WorkspaceDestination = {
  ...facts,
  mode: 'classic',
  creationName: 'Fake Classic',
  name: 'Fake Classic',
  version: '1.2.3',
  consent: ['analytics'],
}
export const cloud: WorkspaceDestination = {
  ...facts,
  mode: 'cloud',
  creationName: 'Webhooks',
  name: 'Webhooks',
  consent: ['advertising'],
}

export const workspace: readonly WorkspaceDestination[] = [amplitude, braze, ga4, unmapped, classic, cloud]
