// The words of the privacy page in Slovenian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'sl',
  direction: 'ltr',
  title: 'Kaj zbiramo in kdo to prejme',
  introduction:
    'O tem, kaj smemo zbirati, odločate po kategorijah. Ta stran navaja vse storitve vsake kategorije, kaj ' +
    'posamezna storitev hrani v vašem brskalniku in kje prejema podatke.',
  required: 'Potrebno za delovanje tega spletnega mesta in vedno vklopljeno.',
  noDestinations: 'V ta namen se ne uporablja nobena zunanja storitev.',
  needsAll: 'Uporablja se le, če so dovoljene vse te kategorije: {categories}.',
  uncategorised: 'Druge storitve',
  uncategorisedRuns: 'Te storitve se izvajajo, ne da bi vas o njih vprašali.',
  uncategorisedBlocked: 'Ne glede na vaš odgovor se te storitve ne uporabljajo.',
  stores: 'V vašem brskalniku hrani: {names}.',
  storesUnknown: 'Kaj hrani v vašem brskalniku, tukaj ni dokumentirano.',
  storesNothing: 'V vašem brskalniku ne hrani ničesar.',
  runsHere: 'Njena lastna koda se izvaja v vašem brskalniku.',
  runsElsewhere: 'Podatke prejema s strežnikov storitve Segment, ne iz vašega brskalnika.',
  locationEu: 'Katalog storitve Segment navaja samo strežnike v EU.',
  locationEither:
    'Katalog storitve Segment navaja strežnike v EU in v ZDA. Ali podatki zapustijo EU, je odvisno od tega, ' +
    'kako storitev nastavimo.',
  locationUs: 'Katalog storitve Segment navaja samo strežnike v ZDA. Podatki zapustijo EU.',
  locationUnknown:
    'Katalog storitve Segment te storitve ne pozna. Predpostavljajte, da podatki zapustijo EU.',
  processorTitle: 'Segment, ki obdeluje podatke za nas',
  processor:
    'Dogodki se pošiljajo storitvi Segment družbe Twilio Inc., ki jih obdeluje v našem imenu in posreduje ' +
    'dovoljenim storitvam.',
  subProcessors: 'Podobdelovalci družbe Twilio',
  processorRules: 'Pravila družbe Twilio kot obdelovalca',
  transferUs:
    'Naš delovni prostor v storitvi Segment je v ZDA. Družba Twilio je certificirana v skladu z okvirom za ' +
    'varstvo zasebnosti podatkov med EU in ZDA (Data Privacy Framework) in se pri prenosu opira nanj.',
  transferEu: 'Naš delovni prostor v storitvi Segment je v EU: Segment tam prejema in hrani podatke.',
  transferSource: 'Regije storitve Segment',
  domainsTitle: 'Koga kontaktira vaš brskalnik',
  domains: 'Ko je katera od zgoraj navedenih storitev dovoljena, vaš brskalnik kontaktira:',
  domainCdn: '{host} za nastavitve in skripte storitve Segment',
  domainApi: '{host} za pošiljanje dogodkov',
  domainOthers: 'strežnike vsake dovoljene storitve, katere lastna koda se izvaja v vašem brskalniku',
  ownHost: 'to spletno mesto',
  withdrawTitle: 'Če si premislite',
  withdraw:
    'Svoj odgovor lahko kadar koli spremenite ali prekličete pod »Nastavitve zasebnosti«. Zbiranje se takoj ' +
    'ustavi, kar je storitev shranila v vašem brskalniku, pa se odstrani, kolikor lahko to spletno mesto do ' +
    'tega dostopa.',
  tableCaption: 'Piškotki in druge shrambe v vašem brskalniku',
  tableNote: '»*« in »?« nadomeščata znake, ki se razlikujejo glede na spletno mesto in obisk.',
  tableUnknown: 'Kaj hranijo te storitve, tukaj ni dokumentirano: {names}.',
  name: 'Ime',
  type: 'Vrsta',
  duration: 'Čas hrambe',
  purpose: 'Namen',
  who: 'Kdo shrani',
  us: 'To spletno mesto',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, po zavrnitvi {refusal}',
  untilClosed: 'Dokler ne zaprete brskalnika',
  untilCleared: 'Dokler ne izbrišete podatkov',
  untilSent: 'Dokler naš strežnik ne prejme vašega odgovora',
  durationUnknown: 'Ni dokumentiran',
  'kind-cookie': 'Piškotek',
  'kind-local': 'Lokalna shramba',
  'kind-session': 'Shramba seje',
  'purpose-visitor': 'Loči vaš brskalnik od drugih',
  'purpose-user': 'Zapomni si, kdo ste, potem ko se prijavite ali nam pišete',
  'purpose-session': 'Povezuje strani istega obiska',
  'purpose-click': 'Zapomni si, prek katere povezave ali katerega oglasa ste prišli sem',
  'purpose-ads': 'Meri in personalizira oglaševanje',
  'purpose-test': 'Pri preizkusu vam vedno prikaže isto različico',
  'purpose-state': 'Zapomni si, kaj ste že videli ali zaprli',
  'purpose-chat': 'Ohranja pogovor pri prehodu med stranmi',
  'purpose-queue': 'Hrani dogodke, ki jih še ni bilo mogoče poslati',
  'purpose-limit': 'Omejuje, kako pogosto se pošiljajo podatki',
  'purpose-probe': 'Ugotavlja, kaj lahko vaš brskalnik shrani',
  'purpose-choice': 'Zapomni si vaš odgovor glede zasebnosti',
}
