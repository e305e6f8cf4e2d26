// The words of the privacy page in Danish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'da',
  direction: 'ltr',
  title: 'Hvad vi indsamler, og hvem der modtager det',
  introduction:
    'Du bestemmer kategori for kategori, hvad vi må indsamle. Denne side nævner alle tjenester i hver ' +
    'kategori, hvad de gemmer i din browser, og hvor de modtager oplysninger.',
  required: 'Nødvendig for, at dette websted kan fungere, og altid slået til.',
  noDestinations: 'Der bruges ingen ekstern tjeneste til dette.',
  needsAll: 'Bruges kun, når alle disse kategorier er tilladt: {categories}.',
  uncategorised: 'Andre tjenester',
  uncategorisedRuns: 'De kører, uden at du bliver spurgt.',
  uncategorisedBlocked: 'De bruges ikke, uanset hvad du svarer.',
  stores: 'Gemmer i din browser: {names}.',
  storesUnknown: 'Hvad den gemmer i din browser, er ikke dokumenteret her.',
  storesNothing: 'Gemmer intet i din browser.',
  runsHere: 'Dens egen kode kører i din browser.',
  runsElsewhere: 'Den modtager oplysninger fra Segments servere, ikke fra din browser.',
  locationEu: 'Segments katalog angiver kun servere i EU.',
  locationEither:
    'Segments katalog angiver servere i EU og i USA. Om oplysninger forlader EU, afhænger af, hvordan vi ' +
    'sætter tjenesten op.',
  locationUs: 'Segments katalog angiver kun servere i USA. Oplysningerne forlader EU.',
  locationUnknown: 'Segments katalog kender ikke denne tjeneste. Gå ud fra, at oplysninger forlader EU.',
  processorTitle: 'Segment, som behandler oplysninger for os',
  processor:
    'Hændelser sendes til Segment, en tjeneste fra Twilio Inc., som behandler dem på vores vegne og sender ' +
    'dem videre til de tilladte tjenester.',
  subProcessors: 'Twilios underdatabehandlere',
  processorRules: 'Twilios regler som databehandler',
  transferUs:
    'Vores Segment-arbejdsområde ligger i USA. Twilio er certificeret under databeskyttelsesrammen mellem ' +
    'EU og USA (EU-US Data Privacy Framework) og baserer overførslen på den.',
  transferEu: 'Vores Segment-arbejdsområde ligger i EU: Segment modtager og opbevarer oplysningerne der.',
  transferSource: 'Segments regioner',
  domainsTitle: 'Hvem din browser kontakter',
  domains: 'Når en af tjenesterne ovenfor er tilladt, kontakter din browser:',
  domainCdn: '{host} for at hente Segments indstillinger og scripts',
  domainApi: '{host} for at sende hændelserne',
  domainOthers: 'serverne hos hver tilladt tjeneste, hvis egen kode kører i din browser',
  ownHost: 'dette websted',
  withdrawTitle: 'Hvis du skifter mening',
  withdraw:
    'Du kan til enhver tid ændre dit svar eller trække det tilbage under »Privatlivsindstillinger«. ' +
    'Indsamlingen stopper straks, og det, som en tjeneste har gemt i din browser, fjernes, i det omfang ' +
    'dette websted har adgang til det.',
  tableCaption: 'Cookies og anden lagring i din browser',
  tableNote: '»*« og »?« står for tegn, der varierer fra websted til websted og fra besøg til besøg.',
  tableUnknown: 'Hvad disse tjenester gemmer, er ikke dokumenteret her: {names}.',
  name: 'Navn',
  type: 'Type',
  duration: 'Opbevaringstid',
  purpose: 'Formål',
  who: 'Sættes af',
  us: 'Dette websted',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, efter en afvisning {refusal}',
  untilClosed: 'Indtil du lukker browseren',
  untilCleared: 'Indtil du sletter oplysningerne',
  untilSent: 'Indtil vores server har dit svar',
  durationUnknown: 'Ikke dokumenteret',
  'kind-cookie': 'Cookie',
  'kind-local': 'Lokalt lager',
  'kind-session': 'Sessionslager',
  'purpose-visitor': 'Skelner din browser fra andre',
  'purpose-user': 'Husker, hvem du er, efter at du er logget ind eller har skrevet til os',
  'purpose-session': 'Holder siderne i ét besøg sammen',
  'purpose-click': 'Husker, hvilket link eller hvilken annonce der førte dig hertil',
  'purpose-ads': 'Måler og personaliserer annoncering',
  'purpose-test': 'Bliver ved med at vise dig den samme udgave i en test',
  'purpose-state': 'Husker, hvad du allerede har set eller lukket',
  'purpose-chat': 'Fortsætter en samtale på tværs af sider',
  'purpose-queue': 'Opbevarer hændelser, som endnu ikke har kunnet sendes',
  'purpose-limit': 'Begrænser, hvor ofte der sendes oplysninger',
  'purpose-probe': 'Finder ud af, hvad din browser kan gemme',
  'purpose-choice': 'Husker dit svar om privatliv',
}
