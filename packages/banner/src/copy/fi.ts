// The words of banner and dialog in Finnish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'fi',
  direction: 'ltr',
  label: 'Yksityisyysvalinnat',
  title: 'Sinä valitset, mitä keräämme',
  description:
    'Luvallasi me ja kohdassa ”Mukauta” luetellut palvelut keräämme tietoja siitä, miten käytät tätä ' +
    'sivustoa. Eväste muistaa vastauksesi. Voit muuttaa vastausta milloin tahansa kohdassa ' +
    '”Yksityisyysasetukset”.',
  optOutDescription:
    'Me ja kohdassa ”Mukauta” luetellut palvelut keräämme tietoja siitä, miten käytät tätä sivustoa, ' +
    'ellet kieltäydy. Eväste muistaa vastauksesi. Voit muuttaa vastausta milloin tahansa kohdassa ' +
    '”Yksityisyysasetukset”.',
  signal: 'Selaimesi pyytää, ettei tietojasi myydä eikä jaeta. Noudatamme tätä.',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  customize: 'Mukauta',
  dismiss: 'Sulje',
  preferences: 'Yksityisyysasetukset',
  saved: 'Asetukset on tallennettu',
  preferencesDescription:
    'Valitse, mihin saamme käyttää tietojasi. Mikään ei muutu, ennen kuin tallennat, ja voit palata tähän ' +
    'milloin tahansa.',
  saveChoices: 'Tallenna valinnat',
  close: 'Sulje tallentamatta',
  alwaysOn: 'Aina käytössä',
  services: { one: '{count} palvelu', other: '{count} palvelua' },
  needs: 'Edellyttää:',
  search: 'Hae palveluja',
  found: { one: '{count} palvelu löytyi', other: '{count} palvelua löytyi' },
  opensInNewTab: '(avautuu uuteen välilehteen)',
  stores: 'Voi tallentaa',
  cookie: 'Eväste',
  localStorage: 'Paikallinen tallennustila',
  sessionStorage: 'Istunnon tallennustila',
  untilClosed: 'kunnes selain suljetaan',
  untilDeleted: 'kunnes se poistetaan',
  leavesEu: 'Tiedot voivat siirtyä Euroopan unionin ulkopuolelle.',
  staysInEu: 'Tiedot voidaan säilyttää Euroopan unionissa.',
  placeUnknown: 'Ei ole tiedossa, missä tietoja säilytetään.',
  unsavedTitle: 'Hylätäänkö muutokset?',
  unsavedDescription: 'Olet muuttanut jotakin etkä ole tallentanut sitä.',
  keepEditing: 'Jatka muokkaamista',
  discardChanges: 'Hylkää muutokset',
}
