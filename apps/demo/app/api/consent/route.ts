// Takes the visitors' decisions and sets their cookie, with JavaScript and without.
import { consentRoute } from '@assent/react/next'
import { consent } from '../../../consent'

export const { GET, POST } = consentRoute({ consent })
