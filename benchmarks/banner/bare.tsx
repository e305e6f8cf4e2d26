// No banner: what the others are measured against.
import type { Contestant } from './contestant.js'

export const Consent: Contestant['Consent'] = ({ children }) => children
