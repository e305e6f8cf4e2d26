// The words of banner and dialog in Estonian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'et',
  direction: 'ltr',
  label: 'Privaatsusvalikud',
  title: 'Teie otsustate, mida me kogume',
  description:
    'Teie loal kogume meie ja jaotises „Kohanda“ loetletud teenused andmeid selle kohta, kuidas te seda ' +
    'saiti kasutate. Küpsis jätab teie vastuse meelde. Saate vastust igal ajal muuta jaotises ' +
    '„Privaatsuseelistused“.',
  optOutDescription:
    'Meie ja jaotises „Kohanda“ loetletud teenused kogume andmeid selle kohta, kuidas te seda saiti ' +
    'kasutate, kui te sellest ei keeldu. Küpsis jätab teie vastuse meelde. Saate vastust igal ajal ' +
    'muuta jaotises „Privaatsuseelistused“.',
  signal: 'Teie brauser palub teie andmeid mitte müüa ega jagada. Me järgime seda.',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  customize: 'Kohanda',
  dismiss: 'Sulge',
  preferences: 'Privaatsuseelistused',
  saved: 'Eelistused on salvestatud',
  preferencesDescription:
    'Valige, milleks tohime teie andmeid kasutada. Enne salvestamist ei muutu midagi ja saate siia igal ' +
    'ajal tagasi tulla.',
  saveChoices: 'Salvesta valikud',
  close: 'Sulge salvestamata',
  alwaysOn: 'Alati sees',
  services: { one: '{count} teenus', other: '{count} teenust' },
  needs: 'Eeldab:',
  search: 'Otsi teenuseid',
  found: { one: 'Leiti {count} teenus', other: 'Leiti {count} teenust' },
  opensInNewTab: '(avaneb uuel vahelehel)',
  stores: 'Võib salvestada',
  cookie: 'Küpsis',
  localStorage: 'Kohalik salvestusruum',
  sessionStorage: 'Seansi salvestusruum',
  untilClosed: 'kuni brauseri sulgemiseni',
  untilDeleted: 'kuni kustutamiseni',
  leavesEu: 'Andmed võivad Euroopa Liidust väljuda.',
  staysInEu: 'Andmeid saab hoida Euroopa Liidus.',
  placeUnknown: 'Pole teada, kus andmeid hoitakse.',
  unsavedTitle: 'Kas loobuda muudatustest?',
  unsavedDescription: 'Olete midagi muutnud ja pole seda salvestanud.',
  keepEditing: 'Jätka muutmist',
  discardChanges: 'Loobu muudatustest',
}
