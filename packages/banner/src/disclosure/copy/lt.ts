// The words of the privacy page in Lithuanian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'lt',
  direction: 'ltr',
  title: 'Ką renkame ir kas tai gauna',
  introduction:
    'Dėl kiekvienos kategorijos jūs sprendžiate, ką galime rinkti. Šiame puslapyje nurodyta, kokios ' +
    'paslaugos priklauso kiekvienai kategorijai, ką jos saugo jūsų naršyklėje ir kur gauna duomenis.',
  required: 'Būtina, kad ši svetainė veiktų, ir visada įjungta.',
  noDestinations: 'Tam nenaudojama jokia išorinė paslauga.',
  needsAll: 'Naudojama tik tada, kai leidžiamos visos šios kategorijos: {categories}.',
  uncategorised: 'Kitos paslaugos',
  uncategorisedRuns: 'Šios paslaugos veikia jūsų neatsiklausus.',
  uncategorisedBlocked: 'Šios paslaugos nenaudojamos, kad ir kaip atsakytumėte.',
  stores: 'Jūsų naršyklėje saugo: {names}.',
  storesUnknown: 'Ką paslauga saugo jūsų naršyklėje, čia nedokumentuota.',
  storesNothing: 'Jūsų naršyklėje nieko nesaugo.',
  runsHere: 'Jūsų naršyklėje vykdomas pačios paslaugos kodas.',
  runsElsewhere: 'Paslauga gauna duomenis iš „Segment“ serverių, o ne iš jūsų naršyklės.',
  locationEu: '„Segment“ kataloge nurodyti tik ES esantys serveriai.',
  locationEither:
    '„Segment“ kataloge nurodyti ES ir JAV esantys serveriai. Ar duomenys patenka už ES ribų, priklauso ' +
    'nuo to, kaip sukonfigūruojame paslaugą.',
  locationUs: '„Segment“ kataloge nurodyti tik JAV esantys serveriai. Duomenys patenka už ES ribų.',
  locationUnknown: 'Šios paslaugos „Segment“ kataloge nėra. Laikykite, kad duomenys patenka už ES ribų.',
  processorTitle: '„Segment“, kuri tvarko duomenis mūsų vardu',
  processor:
    'Įvykiai siunčiami bendrovės „Twilio Inc.“ paslaugai „Segment“, kuri juos tvarko mūsų vardu ir ' +
    'perduoda leidžiamoms paslaugoms.',
  subProcessors: '„Twilio“ pagalbiniai duomenų tvarkytojai',
  processorRules: '„Twilio“, kaip duomenų tvarkytojo, taisyklės',
  transferUs:
    'Mūsų „Segment“ darbo sritis yra JAV. Bendrovė „Twilio“ yra sertifikuota pagal ES ir JAV duomenų ' +
    'privatumo sistemą (EU-US Data Privacy Framework) ir ja grindžia duomenų perdavimą.',
  transferEu: 'Mūsų „Segment“ darbo sritis yra ES: ten „Segment“ gauna ir saugo duomenis.',
  transferSource: '„Segment“ regionai',
  domainsTitle: 'Į ką kreipiasi jūsų naršyklė',
  domains: 'Kai leidžiama bent viena iš pirmiau nurodytų paslaugų, jūsų naršyklė kreipiasi į:',
  domainCdn: '{host}, kad gautų „Segment“ nuostatas ir scenarijus',
  domainApi: '{host}, kad išsiųstų įvykius',
  domainOthers: 'kiekvienos leidžiamos paslaugos, kurios pačios kodas vykdomas jūsų naršyklėje, serverius',
  ownHost: 'šią svetainę',
  withdrawTitle: 'Jei persigalvosite',
  withdraw:
    'Savo atsakymą galite bet kada pakeisti arba atšaukti skiltyje „Privatumo nuostatos“. Rinkimas iš ' +
    'karto nutraukiamas, o tai, ką paslauga išsaugojo jūsų naršyklėje, pašalinama tiek, kiek ši svetainė ' +
    'gali tai pasiekti.',
  tableCaption: 'Slapukai ir kiti jūsų naršyklėje saugomi duomenys',
  tableNote: '„*“ ir „?“ žymi ženklus, kurie įvairiose svetainėse ir per įvairius apsilankymus skiriasi.',
  tableUnknown: 'Ką saugo šios paslaugos, čia nedokumentuota: {names}.',
  name: 'Pavadinimas',
  type: 'Tipas',
  duration: 'Saugojimo trukmė',
  purpose: 'Paskirtis',
  who: 'Kas įrašo',
  us: 'Ši svetainė',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, po atsisakymo {refusal}',
  untilClosed: 'Kol uždarysite naršyklę',
  untilCleared: 'Kol ištrinsite',
  untilSent: 'Kol jūsų atsakymą gaus mūsų serveris',
  durationUnknown: 'Nedokumentuota',
  'kind-cookie': 'Slapukas',
  'kind-local': 'Vietinė saugykla',
  'kind-session': 'Seanso saugykla',
  'purpose-visitor': 'Atskiria jūsų naršyklę nuo kitų',
  'purpose-user': 'Įsimena, kas jūs esate, kai prisijungiate arba mums parašote',
  'purpose-session': 'Susieja vieno apsilankymo puslapius',
  'purpose-click': 'Įsimena, kuri nuoroda ar reklama jus čia atvedė',
  'purpose-ads': 'Matuoja ir suasmenina reklamą',
  'purpose-test': 'Visada rodo jums tą pačią bandymo versiją',
  'purpose-state': 'Įsimena, ką jau matėte ar uždarėte',
  'purpose-chat': 'Išlaiko pokalbį pereinant iš vieno puslapio į kitą',
  'purpose-queue': 'Saugo įvykius, kurių dar nepavyko išsiųsti',
  'purpose-limit': 'Riboja, kaip dažnai siunčiami duomenys',
  'purpose-probe': 'Patikrina, ką jūsų naršyklė gali saugoti',
  'purpose-choice': 'Įsimena jūsų atsakymą dėl privatumo',
}
