// The words of banner and dialog in Croatian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'hr',
  direction: 'ltr',
  label: 'Odabiri u vezi s privatnošću',
  title: 'Vi birate što prikupljamo',
  description:
    'Uz vaše dopuštenje mi i usluge navedene pod „Prilagodi” prikupljamo podatke o tome kako se služite ' +
    'ovim web-mjestom. Kolačić pamti vaš odgovor. Odgovor možete promijeniti u bilo kojem trenutku pod ' +
    '„Postavke privatnosti”.',
  optOutDescription:
    'Mi i usluge navedene pod „Prilagodi” prikupljamo podatke o tome kako se služite ovim web-mjestom, ' +
    'osim ako to odbijete. Kolačić pamti vaš odgovor. Odgovor možete promijeniti u bilo kojem trenutku ' +
    'pod „Postavke privatnosti”.',
  signal: 'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele. To poštujemo.',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  customize: 'Prilagodi',
  dismiss: 'Zatvori',
  preferences: 'Postavke privatnosti',
  saved: 'Postavke su spremljene',
  preferencesDescription:
    'Odaberite za što smijemo upotrebljavati vaše podatke. Ništa se ne mijenja dok ne spremite, a ovamo ' +
    'se možete vratiti u bilo kojem trenutku.',
  saveChoices: 'Spremi odabir',
  close: 'Zatvori bez spremanja',
  alwaysOn: 'Uvijek uključeno',
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  needs: 'Zahtijeva:',
  search: 'Pretraži usluge',
  found: {
    one: 'Pronađena je {count} usluga',
    few: 'Pronađene su {count} usluge',
    other: 'Pronađeno je {count} usluga',
  },
  opensInNewTab: '(otvara se u novoj kartici)',
  stores: 'Može pohraniti',
  cookie: 'Kolačić',
  localStorage: 'Lokalna pohrana',
  sessionStorage: 'Pohrana sesije',
  untilClosed: 'do zatvaranja preglednika',
  untilDeleted: 'do brisanja',
  leavesEu: 'Podaci mogu napustiti Europsku uniju.',
  staysInEu: 'Podaci mogu ostati u Europskoj uniji.',
  placeUnknown: 'Nije poznato gdje se podaci čuvaju.',
  unsavedTitle: 'Odbaciti promjene?',
  unsavedDescription: 'Nešto ste promijenili, a niste to spremili.',
  keepEditing: 'Nastavi uređivanje',
  discardChanges: 'Odbaci promjene',
}
