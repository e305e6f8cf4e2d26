// Where unsent decisions are kept, known to the half that keeps them and to the half that sends them.

/** Lines of JSON, so that one is added without reading the others. */
export const UNSENT = 'assent-unsent'
