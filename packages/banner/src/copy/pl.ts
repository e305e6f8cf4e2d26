// The words of banner and dialog in Polish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'pl',
  direction: 'ltr',
  label: 'Wybór dotyczący prywatności',
  title: 'Ty decydujesz, co zbieramy',
  description:
    'Za Twoją zgodą my i usługi wymienione w sekcji „Dostosuj” zbieramy dane o tym, jak korzystasz z tej ' +
    'witryny. Twoją odpowiedź zapamiętuje plik cookie. Możesz ją zmienić w dowolnym momencie w sekcji ' +
    '„Ustawienia prywatności”.',
  optOutDescription:
    'My i usługi wymienione w sekcji „Dostosuj” zbieramy dane o tym, jak korzystasz z tej witryny, ' +
    'chyba że odmówisz. Twoją odpowiedź zapamiętuje plik cookie. Możesz ją zmienić w dowolnym momencie ' +
    'w sekcji „Ustawienia prywatności”.',
  signal:
    'Twoja przeglądarka prosi, aby Twoich danych nie sprzedawano ani nie udostępniano. Stosujemy się do tego.',
  acceptAll: 'Zaakceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  customize: 'Dostosuj',
  dismiss: 'Zamknij',
  preferences: 'Ustawienia prywatności',
  saved: 'Ustawienia zapisane',
  preferencesDescription:
    'Wybierz, do czego możemy wykorzystywać Twoje dane. Nic się nie zmieni, dopóki nie zapiszesz, i ' +
    'możesz tu wrócić w dowolnym momencie.',
  saveChoices: 'Zapisz wybór',
  close: 'Zamknij bez zapisywania',
  alwaysOn: 'Zawsze włączone',
  services: { one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
  needs: 'Wymaga:',
  search: 'Szukaj usług',
  found: {
    one: 'Znaleziono {count} usługę',
    few: 'Znaleziono {count} usługi',
    many: 'Znaleziono {count} usług',
    other: 'Znaleziono {count} usługi',
  },
  opensInNewTab: '(otwiera się w nowej karcie)',
  stores: 'Może przechowywać',
  cookie: 'Plik cookie',
  localStorage: 'Pamięć lokalna',
  sessionStorage: 'Pamięć sesji',
  untilClosed: 'do zamknięcia przeglądarki',
  untilDeleted: 'do usunięcia',
  leavesEu: 'Dane mogą opuścić Unię Europejską.',
  staysInEu: 'Dane mogą pozostać w Unii Europejskiej.',
  placeUnknown: 'Nie wiadomo, gdzie są przechowywane dane.',
  unsavedTitle: 'Odrzucić zmiany?',
  unsavedDescription: 'Wprowadzono zmianę, ale jej nie zapisano.',
  keepEditing: 'Kontynuuj edycję',
  discardChanges: 'Odrzuć zmiany',
}
