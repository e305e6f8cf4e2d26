// The words of the privacy page in English.
import { disclosureCopy, type DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = disclosureCopy
