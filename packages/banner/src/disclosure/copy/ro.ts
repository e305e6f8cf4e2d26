// The words of the privacy page in Romanian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'ro',
  direction: 'ltr',
  title: 'Ce colectăm și cine primește datele',
  introduction:
    'Dumneavoastră decideți, pe categorii, ce putem colecta. Această pagină indică toate serviciile din ' +
    'fiecare categorie, ce stochează acestea în browserul dumneavoastră și unde primesc date.',
  required: 'Necesar pentru funcționarea acestui site și mereu activ.',
  noDestinations: 'În acest scop nu este utilizat niciun serviciu extern.',
  needsAll: 'Este utilizat numai dacă sunt permise toate aceste categorii: {categories}.',
  uncategorised: 'Alte servicii',
  uncategorisedRuns: 'Aceste servicii rulează fără să vi se pună vreo întrebare.',
  uncategorisedBlocked: 'Aceste servicii nu sunt utilizate, oricare ar fi răspunsul dumneavoastră.',
  stores: 'Stochează în browserul dumneavoastră: {names}.',
  storesUnknown: 'Nu este documentat aici ce stochează în browserul dumneavoastră.',
  storesNothing: 'Nu stochează nimic în browserul dumneavoastră.',
  runsHere: 'Propriul său cod rulează în browserul dumneavoastră.',
  runsElsewhere: 'Primește date de la serverele Segment, nu de la browserul dumneavoastră.',
  locationEu: 'Catalogul Segment indică servere numai în UE.',
  locationEither:
    'Catalogul Segment indică servere în UE și în Statele Unite. Modul în care configurăm serviciul ' +
    'determină dacă datele părăsesc UE.',
  locationUs: 'Catalogul Segment indică servere numai în Statele Unite. Datele părăsesc UE.',
  locationUnknown:
    'Catalogul Segment nu cuprinde acest serviciu. Porniți de la premisa că datele părăsesc UE.',
  processorTitle: 'Segment, care prelucrează date în numele nostru',
  processor:
    'Evenimentele sunt trimise către Segment, un serviciu al Twilio Inc., care le prelucrează în numele ' +
    'nostru și le transmite serviciilor permise.',
  subProcessors: 'Persoanele subîmputernicite de Twilio',
  processorRules: 'Regulile Twilio în calitate de persoană împuternicită de operator',
  transferUs:
    'Spațiul nostru de lucru Segment se află în Statele Unite. Twilio este certificată în temeiul Cadrului ' +
    'UE-SUA privind confidențialitatea datelor (EU-US Data Privacy Framework) și își întemeiază transferul ' +
    'pe acesta.',
  transferEu: 'Spațiul nostru de lucru Segment se află în UE: Segment primește și păstrează datele acolo.',
  transferSource: 'Regiunile Segment',
  domainsTitle: 'Pe cine contactează browserul dumneavoastră',
  domains: 'De îndată ce unul dintre serviciile de mai sus este permis, browserul dumneavoastră contactează:',
  domainCdn: '{host} pentru setările și scripturile Segment',
  domainApi: '{host} pentru a trimite evenimentele',
  domainOthers: 'serverele fiecărui serviciu permis al cărui cod propriu rulează în browserul dumneavoastră',
  ownHost: 'acest site',
  withdrawTitle: 'Dacă vă răzgândiți',
  withdraw:
    'Puteți schimba sau retrage răspunsul oricând la „Preferințe de confidențialitate”. Colectarea ' +
    'încetează imediat, iar ceea ce a stocat un serviciu în browserul dumneavoastră este șters în măsura ' +
    'în care acest site are acces la datele respective.',
  tableCaption: 'Module cookie și alte date stocate în browserul dumneavoastră',
  tableNote: '„*” și „?” țin locul unor caractere care diferă în funcție de site și de vizită.',
  tableUnknown: 'Nu este documentat aici ce stochează aceste servicii: {names}.',
  name: 'Nume',
  type: 'Tip',
  duration: 'Durata păstrării',
  purpose: 'Scop',
  who: 'Setat de',
  us: 'Acest site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, iar după un refuz {refusal}',
  untilClosed: 'Până când închideți browserul',
  untilCleared: 'Până când ștergeți datele',
  untilSent: 'Până când serverul nostru primește răspunsul dumneavoastră',
  durationUnknown: 'Nedocumentată',
  'kind-cookie': 'Modul cookie',
  'kind-local': 'Stocare locală',
  'kind-session': 'Stocare de sesiune',
  'purpose-visitor': 'Distinge browserul dumneavoastră de altele',
  'purpose-user': 'Reține cine sunteți după ce vă autentificați sau ne scrieți',
  'purpose-session': 'Leagă între ele paginile aceleiași vizite',
  'purpose-click': 'Reține ce link sau ce reclamă v-a adus aici',
  'purpose-ads': 'Măsoară și personalizează publicitatea',
  'purpose-test': 'Vă arată mereu aceeași versiune a unui test',
  'purpose-state': 'Reține ce ați văzut sau ați închis deja',
  'purpose-chat': 'Păstrează o conversație de la o pagină la alta',
  'purpose-queue': 'Păstrează evenimentele care nu au putut fi trimise încă',
  'purpose-limit': 'Limitează frecvența cu care sunt trimise datele',
  'purpose-probe': 'Verifică ce poate stoca browserul dumneavoastră',
  'purpose-choice': 'Reține răspunsul dumneavoastră privind confidențialitatea',
}
