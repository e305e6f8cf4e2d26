// The English words that stand in a page without the banner: for who has answered, they are all that is downloaded.

/** Announced, not shown, after an answer was kept. */
export const SAVED = 'Preferences saved'

/** The title of the dialog, and the trigger's words. */
export const PREFERENCES = 'Privacy preferences'
