// Takes the visitors' decisions, sets their cookie and writes them down, with JavaScript and without.
import { consentRoute } from '@assent/react/next'
import { consent } from '../../../consent'
import { record } from '../../../records'
import { jurisdiction } from '../../../visitor-region'

export const { GET, POST } = consentRoute({ consent, jurisdiction, record })
