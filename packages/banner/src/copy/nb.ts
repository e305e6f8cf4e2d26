// The words of banner and dialog in Norwegian Bokmål.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'nb',
  direction: 'ltr',
  label: 'Personvernvalg',
  title: 'Du velger hva vi samler inn',
  description:
    'Med din tillatelse samler vi og tjenestene som er oppført under «Tilpass», inn opplysninger om ' +
    'hvordan du bruker dette nettstedet. En informasjonskapsel husker svaret ditt. Du kan endre svaret ' +
    'når som helst under «Personverninnstillinger».',
  optOutDescription:
    'Vi og tjenestene som er oppført under «Tilpass», samler inn opplysninger om hvordan du bruker ' +
    'dette nettstedet, med mindre du sier nei. En informasjonskapsel husker svaret ditt. Du kan endre ' +
    'svaret når som helst under «Personverninnstillinger».',
  signal: 'Nettleseren din ber om at opplysningene dine verken selges eller deles. Det respekterer vi.',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  customize: 'Tilpass',
  dismiss: 'Lukk',
  preferences: 'Personverninnstillinger',
  saved: 'Innstillingene er lagret',
  preferencesDescription:
    'Velg hva vi kan bruke opplysningene dine til. Ingenting endres før du lagrer, og du kan komme ' +
    'tilbake hit når som helst.',
  saveChoices: 'Lagre valg',
  close: 'Lukk uten å lagre',
  alwaysOn: 'Alltid på',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  needs: 'Krever:',
  search: 'Søk etter tjenester',
  found: { one: '{count} tjeneste funnet', other: '{count} tjenester funnet' },
  opensInNewTab: '(åpnes i en ny fane)',
  stores: 'Kan lagre',
  cookie: 'Informasjonskapsel',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Øktlagring',
  untilClosed: 'til nettleseren lukkes',
  untilDeleted: 'til den slettes',
  leavesEu: 'Opplysninger kan forlate Den europeiske union.',
  staysInEu: 'Opplysninger kan bli i Den europeiske union.',
  placeUnknown: 'Det er ikke kjent hvor opplysninger oppbevares.',
  unsavedTitle: 'Vil du forkaste endringene?',
  unsavedDescription: 'Du har endret noe og ikke lagret det.',
  keepEditing: 'Fortsett å redigere',
  discardChanges: 'Forkast endringene',
}
