// The words of the dialog, in English. Apart from the first layer's, so that they load with the dialog.

/** A text for each plural form that the language has (https://cldr.unicode.org, plural rules); `{count}` is replaced. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

export interface DialogCopy {
  readonly preferencesDescription: string
  readonly saveChoices: string
  readonly close: string
  /** Beside the switch of a required category. */
  readonly alwaysOn: string
  /** Opens the list of who receives the data of a category. */
  readonly services: Plural
  /** Leads, colon and all, the names of the categories that are off, where a service's switch cannot be turned. */
  readonly needs: string
  /** Labels the search field over many services. */
  readonly search: string
  /** Announced while searching. */
  readonly found: Plural
  /** Follows a link's words for who cannot see where it opens. */
  readonly opensInNewTab: string
  /** Leads the list of what a service may keep in the browser. */
  readonly stores: string
  readonly cookie: string
  readonly localStorage: string
  readonly sessionStorage: string
  /** Durations: others are written by the browser's own `Intl`. */
  readonly untilClosed: string
  readonly untilDeleted: string
  /** Where a service's servers are. */
  readonly leavesEu: string
  readonly staysInEu: string
  readonly placeUnknown: string
  /** Asked on leaving with changes that were not saved. */
  readonly unsavedTitle: string
  readonly unsavedDescription: string
  readonly keepEditing: string
  readonly discardChanges: string
}

export const dialogCopy: DialogCopy = {
  preferencesDescription:
    'Choose what we may use your data for. Nothing changes until you save, and you can come back to this at any time.',
  saveChoices: 'Save choices',
  close: 'Close without saving',
  alwaysOn: 'Always on',
  services: { one: '{count} service', other: '{count} services' },
  needs: 'Needs:',
  search: 'Search services',
  found: { one: '{count} service found', other: '{count} services found' },
  opensInNewTab: '(opens in a new tab)',
  stores: 'May store',
  cookie: 'Cookie',
  localStorage: 'Local storage',
  sessionStorage: 'Session storage',
  untilClosed: 'until the browser is closed',
  untilDeleted: 'until it is deleted',
  leavesEu: 'Data may leave the European Union.',
  staysInEu: 'Data can stay in the European Union.',
  placeUnknown: 'It is not known where data is kept.',
  unsavedTitle: 'Discard your changes?',
  unsavedDescription: 'You have changed something and have not saved it.',
  keepEditing: 'Keep editing',
  discardChanges: 'Discard changes',
}
