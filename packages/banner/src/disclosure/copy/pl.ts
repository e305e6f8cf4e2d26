// The words of the privacy page in Polish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'pl',
  direction: 'ltr',
  title: 'Co zbieramy i kto to otrzymuje',
  introduction:
    'Decydujesz osobno dla każdej kategorii, co możemy zbierać. Ta strona wymienia wszystkie usługi z ' +
    'każdej kategorii i podaje, co przechowują w Twojej przeglądarce oraz gdzie otrzymują dane.',
  required: 'Niezbędne do działania tej witryny i zawsze włączone.',
  noDestinations: 'Nie używamy do tego żadnej usługi zewnętrznej.',
  needsAll: 'Używana tylko wtedy, gdy dozwolone są wszystkie te kategorie: {categories}.',
  uncategorised: 'Inne usługi',
  uncategorisedRuns: 'Te usługi działają bez pytania.',
  uncategorisedBlocked: 'Te usługi nie są używane, bez względu na Twoją odpowiedź.',
  stores: 'Przechowuje w Twojej przeglądarce: {names}.',
  storesUnknown: 'Nie udokumentowano tu, co usługa przechowuje w Twojej przeglądarce.',
  storesNothing: 'Nie przechowuje niczego w Twojej przeglądarce.',
  runsHere: 'W Twojej przeglądarce działa własny kod tej usługi.',
  runsElsewhere: 'Otrzymuje dane z serwerów Segmentu, a nie z Twojej przeglądarki.',
  locationEu: 'Katalog Segmentu podaje serwery tylko w UE.',
  locationEither:
    'Katalog Segmentu podaje serwery w UE i w Stanach Zjednoczonych. To, czy dane opuszczają UE, zależy od ' +
    'tego, jak konfigurujemy usługę.',
  locationUs: 'Katalog Segmentu podaje serwery tylko w Stanach Zjednoczonych. Dane opuszczają UE.',
  locationUnknown: 'Tej usługi nie ma w katalogu Segmentu. Przyjmij, że dane opuszczają UE.',
  processorTitle: 'Segment, który przetwarza dane w naszym imieniu',
  processor:
    'Zdarzenia trafiają do Segmentu, usługi firmy Twilio Inc., która przetwarza je w naszym imieniu i ' +
    'przekazuje dozwolonym usługom.',
  subProcessors: 'Podmioty podprzetwarzające firmy Twilio',
  processorRules: 'Zasady firmy Twilio jako podmiotu przetwarzającego',
  transferUs:
    'Nasz obszar roboczy w Segmencie znajduje się w Stanach Zjednoczonych. Firma Twilio jest certyfikowana ' +
    'na podstawie Ram ochrony danych UE-USA (EU-US Data Privacy Framework) i na nich opiera przekazywanie ' +
    'danych.',
  transferEu: 'Nasz obszar roboczy w Segmencie znajduje się w UE: Segment odbiera i przechowuje tam dane.',
  transferSource: 'Regiony Segmentu',
  domainsTitle: 'Z kim łączy się Twoja przeglądarka',
  domains: 'Gdy tylko któraś z powyższych usług jest dozwolona, Twoja przeglądarka łączy się z:',
  domainCdn: '{host}, aby pobrać ustawienia i skrypty Segmentu',
  domainApi: '{host}, aby wysłać zdarzenia',
  domainOthers: 'serwerami każdej dozwolonej usługi, której własny kod działa w Twojej przeglądarce',
  ownHost: 'tą witryną',
  withdrawTitle: 'Zmiana decyzji',
  withdraw:
    'Odpowiedź możesz w dowolnym momencie zmienić lub wycofać w sekcji „Ustawienia prywatności”. Zbieranie ' +
    'danych natychmiast ustaje, a to, co usługa zapisała w Twojej przeglądarce, jest usuwane w zakresie, w ' +
    'jakim ta witryna ma do tego dostęp.',
  tableCaption: 'Pliki cookie i inne dane przechowywane w Twojej przeglądarce',
  tableNote: '„*” i „?” zastępują znaki, które różnią się w zależności od witryny i wizyty.',
  tableUnknown: 'Nie udokumentowano tu, co przechowują te usługi: {names}.',
  name: 'Nazwa',
  type: 'Rodzaj',
  duration: 'Okres przechowywania',
  purpose: 'Cel',
  who: 'Kto zapisuje',
  us: 'Ta witryna',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, po odmowie {refusal}',
  untilClosed: 'Do zamknięcia przeglądarki',
  untilCleared: 'Do usunięcia przez Ciebie',
  untilSent: 'Do odebrania Twojej odpowiedzi przez nasz serwer',
  durationUnknown: 'Nie udokumentowano',
  'kind-cookie': 'Plik cookie',
  'kind-local': 'Pamięć lokalna',
  'kind-session': 'Pamięć sesji',
  'purpose-visitor': 'Odróżnia Twoją przeglądarkę od innych',
  'purpose-user': 'Zapamiętuje, kim jesteś, gdy się zalogujesz lub do nas napiszesz',
  'purpose-session': 'Łączy strony odwiedzone podczas jednej wizyty',
  'purpose-click': 'Zapamiętuje, z którego linku lub z której reklamy tu trafiasz',
  'purpose-ads': 'Służy do pomiaru i personalizacji reklam',
  'purpose-test': 'Pokazuje Ci zawsze tę samą wersję testu',
  'purpose-state': 'Zapamiętuje, co już wyświetlono lub zamknięto',
  'purpose-chat': 'Podtrzymuje rozmowę przy przechodzeniu między stronami',
  'purpose-queue': 'Przechowuje zdarzenia, których nie udało się jeszcze wysłać',
  'purpose-limit': 'Ogranicza częstotliwość wysyłania danych',
  'purpose-probe': 'Sprawdza, co może przechowywać Twoja przeglądarka',
  'purpose-choice': 'Zapamiętuje Twoją odpowiedź dotyczącą prywatności',
}
