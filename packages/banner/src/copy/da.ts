// The words of banner and dialog in Danish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'da',
  direction: 'ltr',
  label: 'Valg om privatliv',
  title: 'Du vælger, hvad vi indsamler',
  description:
    'Med din tilladelse indsamler vi og de tjenester, der er anført under »Tilpas«, oplysninger om, ' +
    'hvordan du bruger dette websted. En cookie husker dit svar. Du kan til enhver tid ændre det under ' +
    '»Privatlivsindstillinger«.',
  optOutDescription:
    'Vi og de tjenester, der er anført under »Tilpas«, indsamler oplysninger om, hvordan du bruger ' +
    'dette websted, medmindre du siger nej. En cookie husker dit svar. Du kan til enhver tid ændre det ' +
    'under »Privatlivsindstillinger«.',
  signal: 'Din browser beder om, at dine oplysninger ikke sælges eller deles. Det respekterer vi.',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  customize: 'Tilpas',
  dismiss: 'Luk',
  preferences: 'Privatlivsindstillinger',
  saved: 'Indstillingerne er gemt',
  preferencesDescription:
    'Vælg, hvad vi må bruge dine oplysninger til. Intet ændres, før du gemmer, og du kan til enhver tid ' +
    'vende tilbage hertil.',
  saveChoices: 'Gem valg',
  close: 'Luk uden at gemme',
  alwaysOn: 'Altid slået til',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  needs: 'Kræver:',
  search: 'Søg efter tjenester',
  found: { one: '{count} tjeneste fundet', other: '{count} tjenester fundet' },
  opensInNewTab: '(åbner i en ny fane)',
  stores: 'Kan gemme',
  cookie: 'Cookie',
  localStorage: 'Lokalt lager',
  sessionStorage: 'Sessionslager',
  untilClosed: 'indtil browseren lukkes',
  untilDeleted: 'indtil sletning',
  leavesEu: 'Oplysninger kan forlade Den Europæiske Union.',
  staysInEu: 'Oplysninger kan blive i Den Europæiske Union.',
  placeUnknown: 'Det vides ikke, hvor oplysninger opbevares.',
  unsavedTitle: 'Vil du kassere dine ændringer?',
  unsavedDescription: 'Du har ændret noget og ikke gemt det.',
  keepEditing: 'Fortsæt redigeringen',
  discardChanges: 'Kassér ændringerne',
}
