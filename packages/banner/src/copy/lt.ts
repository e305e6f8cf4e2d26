// The words of banner and dialog in Lithuanian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'lt',
  direction: 'ltr',
  label: 'Privatumo pasirinkimai',
  title: 'Jūs sprendžiate, ką renkame',
  description:
    'Jums leidus, mes ir skiltyje „Tinkinti“ išvardytos paslaugos renkame duomenis apie tai, kaip ' +
    'naudojatės šia svetaine. Jūsų atsakymą įsimena slapukas. Atsakymą galite bet kada pakeisti skiltyje ' +
    '„Privatumo nuostatos“.',
  optOutDescription:
    'Mes ir skiltyje „Tinkinti“ išvardytos paslaugos renkame duomenis apie tai, kaip naudojatės šia ' +
    'svetaine, nebent atsisakote. Jūsų atsakymą įsimena slapukas. Atsakymą galite bet kada pakeisti ' +
    'skiltyje „Privatumo nuostatos“.',
  signal: 'Jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti. Mes to laikomės.',
  acceptAll: 'Priimti viską',
  rejectAll: 'Atmesti viską',
  customize: 'Tinkinti',
  dismiss: 'Uždaryti',
  preferences: 'Privatumo nuostatos',
  saved: 'Nuostatos įrašytos',
  preferencesDescription:
    'Pasirinkite, kam galime naudoti jūsų duomenis. Niekas nesikeičia, kol neįrašote, ir čia galite ' +
    'grįžti bet kada.',
  saveChoices: 'Įrašyti pasirinkimus',
  close: 'Uždaryti neįrašius',
  alwaysOn: 'Visada įjungta',
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  needs: 'Reikalinga:',
  search: 'Ieškoti paslaugų',
  found: {
    one: 'Rasta {count} paslauga',
    few: 'Rastos {count} paslaugos',
    many: 'Rasta {count} paslaugos',
    other: 'Rasta {count} paslaugų',
  },
  opensInNewTab: '(atsidaro naujame skirtuke)',
  stores: 'Gali saugoti',
  cookie: 'Slapukas',
  localStorage: 'Vietinė saugykla',
  sessionStorage: 'Seanso saugykla',
  untilClosed: 'iki naršyklės uždarymo',
  untilDeleted: 'iki ištrynimo',
  leavesEu: 'Duomenys gali patekti už Europos Sąjungos ribų.',
  staysInEu: 'Duomenys gali likti Europos Sąjungoje.',
  placeUnknown: 'Nežinoma, kur saugomi duomenys.',
  unsavedTitle: 'Atmesti pakeitimus?',
  unsavedDescription: 'Kai ką pakeitėte ir neįrašėte.',
  keepEditing: 'Tęsti redagavimą',
  discardChanges: 'Atmesti pakeitimus',
}
