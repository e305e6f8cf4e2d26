// The words of the privacy page in Norwegian Bokmål.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'nb',
  direction: 'ltr',
  title: 'Hva vi samler inn, og hvem som mottar det',
  introduction:
    'Du bestemmer kategori for kategori hva vi kan samle inn. Denne siden viser alle tjenestene i hver ' +
    'kategori, hva de lagrer i nettleseren din, og hvor de mottar opplysninger.',
  required: 'Nødvendig for at dette nettstedet skal fungere, og alltid på.',
  noDestinations: 'Ingen ekstern tjeneste brukes til dette.',
  needsAll: 'Brukes bare når alle disse kategoriene er tillatt: {categories}.',
  uncategorised: 'Andre tjenester',
  uncategorisedRuns: 'Disse kjører uten at du blir spurt.',
  uncategorisedBlocked: 'Disse brukes ikke, uansett hva du svarer.',
  stores: 'Lagrer i nettleseren din: {names}.',
  storesUnknown: 'Hva tjenesten lagrer i nettleseren din, er ikke dokumentert her.',
  storesNothing: 'Lagrer ingenting i nettleseren din.',
  runsHere: 'Tjenestens egen kode kjører i nettleseren din.',
  runsElsewhere: 'Tjenesten mottar opplysninger fra Segments servere, ikke fra nettleseren din.',
  locationEu: 'Segments katalog oppgir bare servere i EU.',
  locationEither:
    'Segments katalog oppgir servere i EU og i USA. Om opplysninger forlater EU, avhenger av hvordan vi ' +
    'setter opp tjenesten.',
  locationUs: 'Segments katalog oppgir bare servere i USA. Opplysningene forlater EU.',
  locationUnknown: 'Denne tjenesten finnes ikke i Segments katalog. Gå ut fra at opplysninger forlater EU.',
  processorTitle: 'Segment, som behandler opplysninger for oss',
  processor:
    'Hendelser sendes til Segment, en tjeneste fra Twilio Inc., som behandler dem på våre vegne og sender ' +
    'dem videre til tjenestene som er tillatt.',
  subProcessors: 'Twilios underdatabehandlere',
  processorRules: 'Twilios regler som databehandler',
  transferUs:
    'Arbeidsområdet vårt i Segment ligger i USA. Twilio er sertifisert under personvernrammeverket mellom ' +
    'EU og USA (EU-US Data Privacy Framework) og bygger overføringen på det.',
  transferEu: 'Arbeidsområdet vårt i Segment ligger i EU: Segment mottar og oppbevarer opplysningene der.',
  transferSource: 'Segments regioner',
  domainsTitle: 'Hvem nettleseren din kontakter',
  domains: 'Så snart en av tjenestene ovenfor er tillatt, kontakter nettleseren din:',
  domainCdn: '{host} for å hente innstillinger og skript for Segment',
  domainApi: '{host} for å sende hendelsene',
  domainOthers: 'serverne til hver tillatte tjeneste som kjører sin egen kode i nettleseren din',
  ownHost: 'dette nettstedet',
  withdrawTitle: 'Hvis du ombestemmer deg',
  withdraw:
    'Du kan når som helst endre eller trekke tilbake svaret ditt under «Personverninnstillinger». ' +
    'Innsamlingen stanser med en gang, og det en tjeneste har lagret i nettleseren din, fjernes så langt ' +
    'dette nettstedet har tilgang til det.',
  tableCaption: 'Informasjonskapsler og annen lagring i nettleseren din',
  tableNote: '«*» og «?» står for tegn som varierer fra nettsted til nettsted og fra besøk til besøk.',
  tableUnknown: 'Hva disse tjenestene lagrer, er ikke dokumentert her: {names}.',
  name: 'Navn',
  type: 'Type',
  duration: 'Lagringstid',
  purpose: 'Formål',
  who: 'Satt av',
  us: 'Dette nettstedet',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, eller {refusal} hvis du sier nei',
  untilClosed: 'Til du lukker nettleseren',
  untilCleared: 'Til du sletter den',
  untilSent: 'Til serveren vår har mottatt svaret ditt',
  durationUnknown: 'Ikke dokumentert',
  'kind-cookie': 'Informasjonskapsel',
  'kind-local': 'Lokal lagring',
  'kind-session': 'Øktlagring',
  'purpose-visitor': 'Skiller nettleseren din fra andre',
  'purpose-user': 'Husker hvem du er etter at du har logget inn eller skrevet til oss',
  'purpose-session': 'Knytter sammen sidene i ett besøk',
  'purpose-click': 'Husker hvilken lenke eller annonse som førte deg hit',
  'purpose-ads': 'Måler og persontilpasser annonser',
  'purpose-test': 'Viser deg alltid samme versjon av en test',
  'purpose-state': 'Husker hva du allerede har sett eller lukket',
  'purpose-chat': 'Bevarer en samtale på tvers av sider',
  'purpose-queue': 'Tar vare på hendelser som det ennå ikke har vært mulig å sende',
  'purpose-limit': 'Begrenser hvor ofte opplysninger sendes',
  'purpose-probe': 'Finner ut hva nettleseren din kan lagre',
  'purpose-choice': 'Husker svaret ditt om personvern',
}
