// The words of the dialog, in English. Apart from the first layer's, so that they load with the dialog.

export interface DialogCopy {
  readonly preferencesDescription: string
  readonly saveChoices: string
  readonly close: string
  /** Beside the switch of a required category. */
  readonly alwaysOn: string
  /** `{count}` is replaced. */
  readonly destinations: string
  /** Follows a link's words for who cannot see where it opens. */
  readonly opensInNewTab: string
}

export const dialogCopy: DialogCopy = {
  preferencesDescription:
    'Choose what we may use your data for. Nothing changes until you save, and you can come back to this at any time.',
  saveChoices: 'Save choices',
  close: 'Close without saving',
  alwaysOn: 'Always on',
  destinations: 'Destinations ({count})',
  opensInNewTab: '(opens in a new tab)',
}
