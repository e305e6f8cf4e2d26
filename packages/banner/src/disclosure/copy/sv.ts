// The words of the privacy page in Swedish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'sv',
  direction: 'ltr',
  title: 'Vad vi samlar in och vem som tar emot det',
  introduction:
    'Du bestämmer per kategori vad vi får samla in. På den här sidan anges varje tjänst i varje kategori, ' +
    'vad den lagrar i din webbläsare och var den tar emot uppgifter.',
  required: 'Behövs för att den här webbplatsen ska fungera och är alltid på.',
  noDestinations: 'Ingen extern tjänst används för detta.',
  needsAll: 'Används bara om alla dessa kategorier är tillåtna: {categories}.',
  uncategorised: 'Övriga tjänster',
  uncategorisedRuns: 'De här tjänsterna körs utan att vi frågar dig.',
  uncategorisedBlocked: 'De här tjänsterna används inte, oavsett vad du svarar.',
  stores: 'Den lagrar följande i din webbläsare: {names}.',
  storesUnknown: 'Vad den lagrar i din webbläsare är inte dokumenterat här.',
  storesNothing: 'Den lagrar ingenting i din webbläsare.',
  runsHere: 'Dess egen kod körs i din webbläsare.',
  runsElsewhere: 'Den får uppgifter från Segments servrar, inte från din webbläsare.',
  locationEu: 'I Segments katalog anges bara servrar i EU.',
  locationEither:
    'I Segments katalog anges servrar i EU och i USA. Om uppgifter lämnar EU eller inte beror på hur vi ' +
    'ställer in tjänsten.',
  locationUs: 'I Segments katalog anges bara servrar i USA. Uppgifterna lämnar EU.',
  locationUnknown: 'Tjänsten finns inte i Segments katalog. Utgå från att uppgifter lämnar EU.',
  processorTitle: 'Segment, som behandlar uppgifter åt oss',
  processor:
    'Händelser skickas till Segment, en tjänst från Twilio Inc., som behandlar dem för vår räkning och ' +
    'skickar dem vidare till de tjänster som är tillåtna.',
  subProcessors: 'Twilios underbiträden',
  processorRules: 'Twilios regler i rollen som personuppgiftsbiträde',
  transferUs:
    'Vår arbetsyta i Segment finns i USA. Twilio är certifierat enligt ramverket för dataskydd mellan EU och ' +
    'USA (Data Privacy Framework) och stöder överföringen på detta.',
  transferEu: 'Vår arbetsyta i Segment finns i EU: Segment tar emot och lagrar uppgifterna där.',
  transferSource: 'Segments regioner',
  domainsTitle: 'Vilka din webbläsare kontaktar',
  domains: 'Så snart en tjänst ovan är tillåten kontaktar din webbläsare:',
  domainCdn: '{host} för Segments inställningar och skript',
  domainApi: '{host} för att skicka händelserna',
  domainOthers: 'servrarna för varje tillåten tjänst vars egen kod körs i din webbläsare',
  ownHost: 'den här webbplatsen',
  withdrawTitle: 'Om du ändrar dig',
  withdraw:
    'Du kan när som helst ändra eller återkalla ditt svar under ”Integritetsinställningar”. Insamlingen ' +
    'upphör genast, och det som en tjänst har lagrat i din webbläsare tas bort i den mån den här webbplatsen ' +
    'kommer åt det.',
  tableCaption: 'Kakor och annan lagring i din webbläsare',
  tableNote: '”*” och ”?” står för tecken som skiljer sig mellan webbplatser och besök.',
  tableUnknown: 'Vad dessa tjänster lagrar är inte dokumenterat här: {names}.',
  name: 'Namn',
  type: 'Typ',
  duration: 'Lagringstid',
  purpose: 'Ändamål',
  who: 'Sätts av',
  us: 'Den här webbplatsen',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, eller {refusal} om du säger nej',
  untilClosed: 'Tills du stänger webbläsaren',
  untilCleared: 'Tills du raderar uppgifterna',
  untilSent: 'Tills vår server har fått ditt svar',
  durationUnknown: 'Inte dokumenterad',
  'kind-cookie': 'Kaka',
  'kind-local': 'Lokal lagring',
  'kind-session': 'Sessionslagring',
  'purpose-visitor': 'Skiljer din webbläsare från andra',
  'purpose-user': 'Kommer ihåg vem du är när du har loggat in eller skrivit till oss',
  'purpose-session': 'Håller ihop sidorna i ett och samma besök',
  'purpose-click': 'Kommer ihåg vilken länk eller annons som ledde dig hit',
  'purpose-ads': 'Mäter och personanpassar annonsering',
  'purpose-test': 'Visar dig alltid samma version i ett test',
  'purpose-state': 'Kommer ihåg vad du redan har sett eller stängt',
  'purpose-chat': 'Behåller en konversation från sida till sida',
  'purpose-queue': 'Sparar händelser som ännu inte har kunnat skickas',
  'purpose-limit': 'Begränsar hur ofta uppgifter skickas',
  'purpose-probe': 'Tar reda på vad din webbläsare kan lagra',
  'purpose-choice': 'Kommer ihåg ditt svar om personlig integritet',
}
