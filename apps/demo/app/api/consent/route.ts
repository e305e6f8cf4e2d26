// Takes the visitors' decisions, sets their cookie and writes them down, with JavaScript and without.
import { consentRoute } from '@assent/react/next'
import { consent } from '../../../consent'
import { record } from '../../../records'

export const { GET, POST } = consentRoute({ consent, record })
