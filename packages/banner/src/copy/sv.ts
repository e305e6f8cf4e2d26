// The words of banner and dialog in Swedish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'sv',
  direction: 'ltr',
  label: 'Integritetsval',
  title: 'Du väljer vad vi samlar in',
  description:
    'Med ditt tillstånd samlar vi och de tjänster som anges under ”Anpassa” in uppgifter om hur du ' +
    'använder den här webbplatsen. En kaka kommer ihåg ditt svar. Du kan ändra svaret när som helst ' +
    'under ”Integritetsinställningar”.',
  optOutDescription:
    'Vi och de tjänster som anges under ”Anpassa” samlar in uppgifter om hur du använder den här ' +
    'webbplatsen, om du inte säger nej. En kaka kommer ihåg ditt svar. Du kan ändra svaret när som ' +
    'helst under ”Integritetsinställningar”.',
  signal: 'Din webbläsare ber om att dina uppgifter varken säljs eller delas. Det respekterar vi.',
  acceptAll: 'Acceptera alla',
  rejectAll: 'Avvisa alla',
  customize: 'Anpassa',
  dismiss: 'Stäng',
  preferences: 'Integritetsinställningar',
  saved: 'Inställningarna har sparats',
  preferencesDescription:
    'Välj vad vi får använda dina uppgifter till. Inget ändras förrän du sparar, och du kan komma ' +
    'tillbaka hit när som helst.',
  saveChoices: 'Spara val',
  close: 'Stäng utan att spara',
  alwaysOn: 'Alltid på',
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  needs: 'Kräver:',
  search: 'Sök tjänster',
  found: { one: '{count} tjänst hittades', other: '{count} tjänster hittades' },
  opensInNewTab: '(öppnas i en ny flik)',
  stores: 'Kan lagra',
  cookie: 'Kaka',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Sessionslagring',
  untilClosed: 'tills webbläsaren stängs',
  untilDeleted: 'tills den raderas',
  leavesEu: 'Uppgifter kan lämna Europeiska unionen.',
  staysInEu: 'Uppgifter kan stanna i Europeiska unionen.',
  placeUnknown: 'Det är inte känt var uppgifter lagras.',
  unsavedTitle: 'Vill du förkasta ändringarna?',
  unsavedDescription: 'Du har ändrat något och inte sparat det.',
  keepEditing: 'Fortsätt redigera',
  discardChanges: 'Förkasta ändringarna',
}
