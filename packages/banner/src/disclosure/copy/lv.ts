// The words of the privacy page in Latvian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'lv',
  direction: 'ltr',
  title: 'Ko mēs vācam un kas to saņem',
  introduction:
    'Par katru kategoriju jūs izlemjat, ko mēs drīkstam vākt. Šajā lapā ir norādīts, kādi pakalpojumi ' +
    'ietilpst katrā kategorijā, ko tie glabā jūsu pārlūkprogrammā un kur tie saņem datus.',
  required: 'Nepieciešams, lai šī vietne darbotos, un vienmēr ieslēgts.',
  noDestinations: 'Šim nolūkam netiek izmantots neviens ārējs pakalpojums.',
  needsAll: 'Tiek izmantots tikai tad, ja ir atļautas visas šīs kategorijas: {categories}.',
  uncategorised: 'Citi pakalpojumi',
  uncategorisedRuns: 'Šie pakalpojumi darbojas, un jums par tiem netiek jautāts.',
  uncategorisedBlocked: 'Šie pakalpojumi netiek izmantoti, lai kā jūs atbildētu.',
  stores: 'Jūsu pārlūkprogrammā glabā: {names}.',
  storesUnknown: 'Šeit nav dokumentēts, ko pakalpojums glabā jūsu pārlūkprogrammā.',
  storesNothing: 'Jūsu pārlūkprogrammā neko neglabā.',
  runsHere: 'Jūsu pārlūkprogrammā darbojas paša pakalpojuma kods.',
  runsElsewhere: 'Pakalpojums saņem datus no “Segment” serveriem, nevis no jūsu pārlūkprogrammas.',
  locationEu: '“Segment” katalogā ir norādīti serveri tikai ES.',
  locationEither:
    '“Segment” katalogā ir norādīti serveri ES un ASV. Tas, vai dati nonāk ārpus ES, ir atkarīgs no tā, kā ' +
    'mēs konfigurējam pakalpojumu.',
  locationUs: '“Segment” katalogā ir norādīti serveri tikai ASV. Dati nonāk ārpus ES.',
  locationUnknown: '“Segment” katalogā šī pakalpojuma nav. Pieņemiet, ka dati nonāk ārpus ES.',
  processorTitle: '“Segment”, kas apstrādā datus mūsu vārdā',
  processor:
    'Notikumi tiek sūtīti uzņēmuma “Twilio Inc.” pakalpojumam “Segment”, kas tos apstrādā mūsu vārdā un ' +
    'nodod atļautajiem pakalpojumiem.',
  subProcessors: '“Twilio” apakšapstrādātāji',
  processorRules: '“Twilio” kā apstrādātāja noteikumi',
  transferUs:
    'Mūsu “Segment” darbtelpa atrodas ASV. Uzņēmums “Twilio” ir sertificēts saskaņā ar ES un ASV datu ' +
    'privātuma regulējumu (EU-US Data Privacy Framework) un datu nosūtīšanu pamato ar to.',
  transferEu: 'Mūsu “Segment” darbtelpa atrodas ES: “Segment” tur saņem un glabā datus.',
  transferSource: '“Segment” reģioni',
  domainsTitle: 'Ar ko sazinās jūsu pārlūkprogramma',
  domains: 'Tiklīdz ir atļauts kāds no iepriekš norādītajiem pakalpojumiem, jūsu pārlūkprogramma sazinās ar:',
  domainCdn: '{host}, lai saņemtu “Segment” iestatījumus un skriptus',
  domainApi: '{host}, lai nosūtītu notikumus',
  domainOthers: 'katra tā atļautā pakalpojuma serveriem, kura paša kods darbojas jūsu pārlūkprogrammā',
  ownHost: 'šo vietni',
  withdrawTitle: 'Ja pārdomājat',
  withdraw:
    'Savu atbildi jebkurā laikā varat mainīt vai atsaukt sadaļā “Privātuma iestatījumi”. Vākšana tiek ' +
    'nekavējoties pārtraukta, un tas, ko pakalpojums ir saglabājis jūsu pārlūkprogrammā, tiek izdzēsts, ' +
    'ciktāl šī vietne tam var piekļūt.',
  tableCaption: 'Sīkdatnes un citi jūsu pārlūkprogrammā glabātie dati',
  tableNote: '“*” un “?” apzīmē rakstzīmes, kas dažādās vietnēs un apmeklējumos atšķiras.',
  tableUnknown: 'Šeit nav dokumentēts, ko glabā šie pakalpojumi: {names}.',
  name: 'Nosaukums',
  type: 'Veids',
  duration: 'Glabāšanas ilgums',
  purpose: 'Nolūks',
  who: 'Kas iestata',
  us: 'Šī vietne',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, pēc atteikuma {refusal}',
  untilClosed: 'Līdz brīdim, kad aizverat pārlūkprogrammu',
  untilCleared: 'Līdz brīdim, kad izdzēšat datus',
  untilSent: 'Līdz brīdim, kad mūsu serveris ir saņēmis jūsu atbildi',
  durationUnknown: 'Nav dokumentēts',
  'kind-cookie': 'Sīkdatne',
  'kind-local': 'Lokālā krātuve',
  'kind-session': 'Sesijas krātuve',
  'purpose-visitor': 'Atšķir jūsu pārlūkprogrammu no citām',
  'purpose-user': 'Atceras, kas jūs esat, pēc tam, kad pierakstāties vai mums rakstāt',
  'purpose-session': 'Sasaista viena apmeklējuma lapas',
  'purpose-click': 'Atceras, kura saite vai reklāma jūs šurp atveda',
  'purpose-ads': 'Mēra un personalizē reklāmu',
  'purpose-test': 'Vienmēr rāda jums vienu un to pašu testa versiju',
  'purpose-state': 'Atceras, ko jūs jau redzējāt vai aizvērāt',
  'purpose-chat': 'Saglabā sarunu, kad pārejat no lapas uz lapu',
  'purpose-queue': 'Glabā notikumus, kurus vēl nav izdevies nosūtīt',
  'purpose-limit': 'Ierobežo to, cik bieži tiek sūtīti dati',
  'purpose-probe': 'Noskaidro, ko jūsu pārlūkprogramma spēj glabāt',
  'purpose-choice': 'Atceras jūsu atbildi par privātumu',
}
