// The words of banner and dialog in Romanian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'ro',
  direction: 'ltr',
  label: 'Opțiuni de confidențialitate',
  title: 'Dumneavoastră alegeți ce colectăm',
  description:
    'Cu permisiunea dumneavoastră, noi și serviciile enumerate la „Personalizați” colectăm date despre ' +
    'modul în care utilizați acest site. Un modul cookie reține răspunsul dumneavoastră. Puteți schimba ' +
    'răspunsul oricând la „Preferințe de confidențialitate”.',
  optOutDescription:
    'Noi și serviciile enumerate la „Personalizați” colectăm date despre modul în care utilizați acest ' +
    'site, cu excepția cazului în care refuzați. Un modul cookie reține răspunsul dumneavoastră. ' +
    'Puteți schimba răspunsul oricând la „Preferințe de confidențialitate”.',
  signal:
    'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră. ' +
    'Respectăm această cerere.',
  acceptAll: 'Acceptați tot',
  rejectAll: 'Respingeți tot',
  customize: 'Personalizați',
  dismiss: 'Închideți',
  preferences: 'Preferințe de confidențialitate',
  saved: 'Preferințele au fost salvate',
  preferencesDescription:
    'Alegeți în ce scopuri putem utiliza datele dumneavoastră. Nimic nu se schimbă până nu salvați și ' +
    'puteți reveni aici oricând.',
  saveChoices: 'Salvați opțiunile',
  close: 'Închideți fără a salva',
  alwaysOn: 'Mereu activ',
  services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
  needs: 'Necesită:',
  search: 'Căutați servicii',
  found: {
    one: '{count} serviciu găsit',
    few: '{count} servicii găsite',
    other: '{count} de servicii găsite',
  },
  opensInNewTab: '(se deschide într-o filă nouă)',
  stores: 'Poate stoca',
  cookie: 'Modul cookie',
  localStorage: 'Stocare locală',
  sessionStorage: 'Stocare de sesiune',
  untilClosed: 'până la închiderea browserului',
  untilDeleted: 'până la ștergere',
  leavesEu: 'Datele pot părăsi Uniunea Europeană.',
  staysInEu: 'Datele pot rămâne în Uniunea Europeană.',
  placeUnknown: 'Nu se știe unde sunt păstrate datele.',
  unsavedTitle: 'Renunțați la modificări?',
  unsavedDescription: 'Ați modificat ceva și nu ați salvat.',
  keepEditing: 'Continuați editarea',
  discardChanges: 'Renunțați la modificări',
}
