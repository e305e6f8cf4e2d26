// The words of banner and dialog in German.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'de',
  direction: 'ltr',
  label: 'Datenschutzauswahl',
  title: 'Sie entscheiden, was wir erheben',
  description:
    'Mit Ihrer Einwilligung erheben wir und die unter „Anpassen“ aufgeführten Dienste Daten darüber, wie ' +
    'Sie diese Website nutzen. Ein Cookie merkt sich Ihre Antwort. Sie können sie jederzeit unter ' +
    '„Datenschutzeinstellungen“ ändern.',
  optOutDescription:
    'Wir und die unter „Anpassen“ aufgeführten Dienste erheben Daten darüber, wie Sie diese Website ' +
    'nutzen, sofern Sie das nicht ablehnen. Ein Cookie merkt sich Ihre Antwort. Sie können sie ' +
    'jederzeit unter „Datenschutzeinstellungen“ ändern.',
  signal:
    'Ihr Browser verlangt, dass Ihre Daten nicht verkauft oder weitergegeben werden. Wir halten uns daran.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  customize: 'Anpassen',
  dismiss: 'Schließen',
  preferences: 'Datenschutzeinstellungen',
  saved: 'Einstellungen gespeichert',
  preferencesDescription:
    'Wählen Sie, wofür wir Ihre Daten verwenden dürfen. Bis Sie speichern, ändert sich nichts, und Sie ' +
    'können jederzeit hierher zurückkehren.',
  saveChoices: 'Auswahl speichern',
  close: 'Ohne Speichern schließen',
  alwaysOn: 'Immer aktiv',
  services: { one: '{count} Dienst', other: '{count} Dienste' },
  needs: 'Erfordert:',
  search: 'Dienste suchen',
  found: { one: '{count} Dienst gefunden', other: '{count} Dienste gefunden' },
  opensInNewTab: '(wird in einem neuen Tab geöffnet)',
  stores: 'Kann speichern',
  cookie: 'Cookie',
  localStorage: 'Lokaler Speicher',
  sessionStorage: 'Sitzungsspeicher',
  untilClosed: 'bis der Browser geschlossen wird',
  untilDeleted: 'bis zur Löschung',
  leavesEu: 'Daten können die Europäische Union verlassen.',
  staysInEu: 'Daten können in der Europäischen Union bleiben.',
  placeUnknown: 'Es ist nicht bekannt, wo Daten gespeichert werden.',
  unsavedTitle: 'Änderungen verwerfen?',
  unsavedDescription: 'Sie haben etwas geändert und nicht gespeichert.',
  keepEditing: 'Weiter bearbeiten',
  discardChanges: 'Änderungen verwerfen',
}
