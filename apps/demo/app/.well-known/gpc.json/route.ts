// Says that this shop honours Global Privacy Control.
import { gpcWellKnown } from '@assent/core/server'

export const GET = () => gpcWellKnown('2026-11-25')
