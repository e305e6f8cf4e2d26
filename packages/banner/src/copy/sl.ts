// The words of banner and dialog in Slovenian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'sl',
  direction: 'ltr',
  label: 'Izbire glede zasebnosti',
  title: 'Vi izbirate, kaj zbiramo',
  description:
    'Z vašim dovoljenjem mi in storitve, navedene pod »Prilagodi«, zbiramo podatke o tem, kako ' +
    'uporabljate to spletno mesto. Vaš odgovor si zapomni piškotek. Odgovor lahko kadar koli spremenite ' +
    'pod »Nastavitve zasebnosti«.',
  optOutDescription:
    'Mi in storitve, navedene pod »Prilagodi«, zbiramo podatke o tem, kako uporabljate to spletno ' +
    'mesto, razen če to zavrnete. Vaš odgovor si zapomni piškotek. Odgovor lahko kadar koli spremenite ' +
    'pod »Nastavitve zasebnosti«.',
  signal: 'Vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo. To spoštujemo.',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  customize: 'Prilagodi',
  dismiss: 'Zapri',
  preferences: 'Nastavitve zasebnosti',
  saved: 'Nastavitve so shranjene',
  preferencesDescription:
    'Izberite, za kaj smemo uporabljati vaše podatke. Dokler ne shranite, se nič ne spremeni, sem pa se ' +
    'lahko vrnete kadar koli.',
  saveChoices: 'Shrani izbiro',
  close: 'Zapri brez shranjevanja',
  alwaysOn: 'Vedno vklopljeno',
  services: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  needs: 'Zahteva:',
  search: 'Išči storitve',
  found: {
    one: 'Najdena je {count} storitev',
    two: 'Najdeni sta {count} storitvi',
    few: 'Najdene so {count} storitve',
    other: 'Najdenih je {count} storitev',
  },
  opensInNewTab: '(odpre se v novem zavihku)',
  stores: 'Lahko shrani',
  cookie: 'Piškotek',
  localStorage: 'Lokalna shramba',
  sessionStorage: 'Shramba seje',
  untilClosed: 'do zaprtja brskalnika',
  untilDeleted: 'do izbrisa',
  leavesEu: 'Podatki lahko zapustijo Evropsko unijo.',
  staysInEu: 'Podatki lahko ostanejo v Evropski uniji.',
  placeUnknown: 'Ni znano, kje se hranijo podatki.',
  unsavedTitle: 'Želite zavreči spremembe?',
  unsavedDescription: 'Nekaj ste spremenili, a tega niste shranili.',
  keepEditing: 'Nadaljuj urejanje',
  discardChanges: 'Zavrzi spremembe',
}
