// A banner that was built into the page stands apart from what React draws, and goes when that says so.

export const BUILT = '[data-assent-built]'

export const removeBuilt = () => document.querySelector(BUILT)?.remove()
