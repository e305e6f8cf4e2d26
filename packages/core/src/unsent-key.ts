// Where unsent decisions are kept, known to the half that keeps them, to the half that sends them, and to who discloses it.

/** The entry of `localStorage` that holds decisions until the consent endpoint has them. Lines of JSON. */
export const UNSENT_KEY = 'assent-unsent'
