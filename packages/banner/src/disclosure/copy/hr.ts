// The words of the privacy page in Croatian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'hr',
  direction: 'ltr',
  title: 'Što prikupljamo i tko to prima',
  introduction:
    'Vi po kategorijama odlučujete što smijemo prikupljati. Na ovoj je stranici navedeno koje sve usluge ' +
    'pripadaju pojedinoj kategoriji, što one pohranjuju u vašem pregledniku i gdje primaju podatke.',
  required: 'Potrebno za rad ovog web-mjesta i uvijek uključeno.',
  noDestinations: 'Za to se ne upotrebljava nijedna vanjska usluga.',
  needsAll: 'Upotrebljava se samo ako su dopuštene sve ove kategorije: {categories}.',
  uncategorised: 'Ostale usluge',
  uncategorisedRuns: 'Te se usluge izvode bez prethodnog pitanja.',
  uncategorisedBlocked: 'Te se usluge ne upotrebljavaju, bez obzira na vaš odgovor.',
  stores: 'U vašem pregledniku pohranjuje: {names}.',
  storesUnknown: 'Ovdje nije dokumentirano što pohranjuje u vašem pregledniku.',
  storesNothing: 'U vašem pregledniku ne pohranjuje ništa.',
  runsHere: 'Njezin se vlastiti kod izvodi u vašem pregledniku.',
  runsElsewhere: 'Podatke prima s poslužitelja usluge Segment, a ne iz vašeg preglednika.',
  locationEu: 'U katalogu usluge Segment navedeni su poslužitelji samo u EU-u.',
  locationEither:
    'U katalogu usluge Segment navedeni su poslužitelji u EU-u i u Sjedinjenim Američkim Državama. ' +
    'Napuštaju li podaci EU, ovisi o tome kako postavimo uslugu.',
  locationUs:
    'U katalogu usluge Segment navedeni su poslužitelji samo u Sjedinjenim Američkim Državama. Podaci ' +
    'napuštaju EU.',
  locationUnknown:
    'Ova usluga nije navedena u katalogu usluge Segment. Pretpostavite da podaci napuštaju EU.',
  processorTitle: 'Usluga Segment, koja za nas obrađuje podatke',
  processor:
    'Događaji se šalju usluzi Segment društva Twilio Inc., koja ih obrađuje u naše ime i prosljeđuje ' +
    'dopuštenim uslugama.',
  subProcessors: 'Podizvršitelji obrade društva Twilio',
  processorRules: 'Pravila društva Twilio kao izvršitelja obrade',
  transferUs:
    'Naš radni prostor u usluzi Segment nalazi se u Sjedinjenim Američkim Državama. Društvo Twilio ' +
    'certificirano je na temelju okvira EU-a i SAD-a za privatnost podataka (EU-US Data Privacy Framework) i ' +
    'na njemu temelji prijenos.',
  transferEu: 'Naš radni prostor u usluzi Segment nalazi se u EU-u: Segment ondje prima i čuva podatke.',
  transferSource: 'Regije usluge Segment',
  domainsTitle: 'Koga vaš preglednik kontaktira',
  domains: 'Čim je neka od gore navedenih usluga dopuštena, vaš preglednik kontaktira:',
  domainCdn: '{host} radi dohvaćanja postavki i skripti usluge Segment',
  domainApi: '{host} radi slanja događaja',
  domainOthers: 'poslužitelje svake dopuštene usluge čiji se vlastiti kod izvodi u vašem pregledniku',
  ownHost: 'ovo web-mjesto',
  withdrawTitle: 'Ako se predomislite',
  withdraw:
    'Svoj odgovor možete promijeniti ili povući u bilo kojem trenutku pod „Postavke privatnosti”. ' +
    'Prikupljanje odmah prestaje, a ono što je neka usluga pohranila u vašem pregledniku uklanja se u ' +
    'mjeri u kojoj mu ovo web-mjesto može pristupiti.',
  tableCaption: 'Kolačići i druga pohrana u vašem pregledniku',
  tableNote: '„*” i „?” označavaju znakove koji se razlikuju ovisno o web-mjestu i posjetu.',
  tableUnknown: 'Ovdje nije dokumentirano što pohranjuju ove usluge: {names}.',
  name: 'Naziv',
  type: 'Vrsta',
  duration: 'Razdoblje čuvanja',
  purpose: 'Svrha',
  who: 'Postavlja',
  us: 'Ovo web-mjesto',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, a nakon odbijanja {refusal}',
  untilClosed: 'Dok ne zatvorite preglednik',
  untilCleared: 'Dok ne izbrišete podatke',
  untilSent: 'Dok naš poslužitelj ne primi vaš odgovor',
  durationUnknown: 'Nije dokumentirano',
  'kind-cookie': 'Kolačić',
  'kind-local': 'Lokalna pohrana',
  'kind-session': 'Pohrana sesije',
  'purpose-visitor': 'Razlikuje vaš preglednik od drugih',
  'purpose-user': 'Pamti tko ste nakon što se prijavite ili nam pišete',
  'purpose-session': 'Povezuje stranice jednog posjeta',
  'purpose-click': 'Pamti preko koje ste poveznice ili kojeg oglasa došli',
  'purpose-ads': 'Mjeri i personalizira oglašavanje',
  'purpose-test': 'Uvijek vam prikazuje istu inačicu testa',
  'purpose-state': 'Pamti što ste već vidjeli ili zatvorili',
  'purpose-chat': 'Održava razgovor pri prelasku s jedne stranice na drugu',
  'purpose-queue': 'Čuva događaje koji se još nisu mogli poslati',
  'purpose-limit': 'Ograničava koliko se često šalju podaci',
  'purpose-probe': 'Utvrđuje što vaš preglednik može pohraniti',
  'purpose-choice': 'Pamti vaš odgovor u vezi s privatnošću',
}
