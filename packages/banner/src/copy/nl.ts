// The words of banner and dialog in Dutch.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'nl',
  direction: 'ltr',
  label: 'Privacykeuzes',
  title: 'U kiest wat we verzamelen',
  description:
    'Met uw toestemming verzamelen wij en de diensten die onder ‘Aanpassen’ staan, gegevens over hoe u ' +
    'deze site gebruikt. Een cookie onthoudt uw antwoord. U kunt het op elk moment wijzigen onder ' +
    '‘Privacyvoorkeuren’.',
  optOutDescription:
    'Wij en de diensten die onder ‘Aanpassen’ staan, verzamelen gegevens over hoe u deze site ' +
    'gebruikt, tenzij u dit weigert. Een cookie onthoudt uw antwoord. U kunt het op elk moment ' +
    'wijzigen onder ‘Privacyvoorkeuren’.',
  signal: 'Uw browser vraagt om uw gegevens niet te verkopen of te delen. Wij houden ons daaraan.',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  customize: 'Aanpassen',
  dismiss: 'Sluiten',
  preferences: 'Privacyvoorkeuren',
  saved: 'Voorkeuren opgeslagen',
  preferencesDescription:
    'Kies waarvoor wij uw gegevens mogen gebruiken. Er verandert niets totdat u opslaat, en u kunt hier ' +
    'op elk moment terugkomen.',
  saveChoices: 'Keuzes opslaan',
  close: 'Sluiten zonder op te slaan',
  alwaysOn: 'Altijd aan',
  services: { one: '{count} dienst', other: '{count} diensten' },
  needs: 'Vereist:',
  search: 'Diensten zoeken',
  found: { one: '{count} dienst gevonden', other: '{count} diensten gevonden' },
  opensInNewTab: '(opent in een nieuw tabblad)',
  stores: 'Kan opslaan',
  cookie: 'Cookie',
  localStorage: 'Lokale opslag',
  sessionStorage: 'Sessieopslag',
  untilClosed: 'tot de browser wordt gesloten',
  untilDeleted: 'tot verwijdering',
  leavesEu: 'Gegevens kunnen de Europese Unie verlaten.',
  staysInEu: 'Gegevens kunnen in de Europese Unie blijven.',
  placeUnknown: 'Het is niet bekend waar gegevens worden bewaard.',
  unsavedTitle: 'Uw wijzigingen ongedaan maken?',
  unsavedDescription: 'U hebt iets gewijzigd en niet opgeslagen.',
  keepEditing: 'Verder bewerken',
  discardChanges: 'Wijzigingen ongedaan maken',
}
