// The words of banner and dialog in Latvian. Zero is the form for 0, 10 to 20 and whatever ends in them.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'lv',
  direction: 'ltr',
  label: 'Privātuma izvēles',
  title: 'Jūs izvēlaties, ko mēs vācam',
  description:
    'Ar jūsu atļauju mēs un sadaļā “Pielāgot” uzskaitītie pakalpojumi vācam datus par to, kā jūs ' +
    'lietojat šo vietni. Jūsu atbildi atceras sīkdatne. Atbildi jebkurā laikā varat mainīt sadaļā ' +
    '“Privātuma iestatījumi”.',
  optOutDescription:
    'Mēs un sadaļā “Pielāgot” uzskaitītie pakalpojumi vācam datus par to, kā jūs lietojat šo vietni, ' +
    'ja vien jūs neatsakāties. Jūsu atbildi atceras sīkdatne. Atbildi jebkurā laikā varat mainīt ' +
    'sadaļā “Privātuma iestatījumi”.',
  signal: 'Jūsu pārlūkprogramma lūdz nepārdot un nekopīgot jūsu datus. Mēs to ievērojam.',
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  customize: 'Pielāgot',
  dismiss: 'Aizvērt',
  preferences: 'Privātuma iestatījumi',
  saved: 'Iestatījumi saglabāti',
  preferencesDescription:
    'Izvēlieties, kādiem nolūkiem mēs drīkstam izmantot jūsu datus. Nekas nemainās, kamēr nesaglabājat, ' +
    'un jūs varat šeit atgriezties jebkurā laikā.',
  saveChoices: 'Saglabāt izvēli',
  close: 'Aizvērt, nesaglabājot',
  alwaysOn: 'Vienmēr ieslēgts',
  services: { zero: '{count} pakalpojumu', one: '{count} pakalpojums', other: '{count} pakalpojumi' },
  needs: 'Nepieciešams:',
  search: 'Meklēt pakalpojumus',
  found: {
    zero: 'Atrasto pakalpojumu skaits: {count}',
    one: 'Atrasto pakalpojumu skaits: {count}',
    other: 'Atrasto pakalpojumu skaits: {count}',
  },
  opensInNewTab: '(atveras jaunā cilnē)',
  stores: 'Var glabāt',
  cookie: 'Sīkdatne',
  localStorage: 'Lokālā krātuve',
  sessionStorage: 'Sesijas krātuve',
  untilClosed: 'līdz pārlūkprogrammas aizvēršanai',
  untilDeleted: 'līdz dzēšanai',
  leavesEu: 'Dati var nonākt ārpus Eiropas Savienības.',
  staysInEu: 'Dati var palikt Eiropas Savienībā.',
  placeUnknown: 'Nav zināms, kur dati tiek glabāti.',
  unsavedTitle: 'Vai atmest izmaiņas?',
  unsavedDescription: 'Jūs kaut ko mainījāt un nesaglabājāt.',
  keepEditing: 'Turpināt rediģēšanu',
  discardChanges: 'Atmest izmaiņas',
}
