// The door `@assent/core/workspace`: Segment's answers and addresses, read as the gate reads them. In this room, because
// rooms do not know each other.
export { readAnswers } from './read-answers.js'

export type { DestinationFacts } from '../mapping.js'
export type { ListedDestination, ToldWorkspace } from './read-answers.js'
