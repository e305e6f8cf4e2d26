// What a decision takes, as a chunk of its own.
export { createActs } from '@assent/core'
