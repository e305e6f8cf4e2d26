// The words of the privacy page in Icelandic.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'is',
  direction: 'ltr',
  title: 'Hverju við söfnum og hver fær það',
  introduction:
    'Þú ákveður eftir flokkum hverju við megum safna. Á þessari síðu er hver þjónusta í hverjum flokki ' +
    'nefnd, hvað hún geymir í vafranum þínum og hvar hún tekur við gögnum.',
  required: 'Nauðsynlegt til að þetta vefsvæði virki, og alltaf virkt.',
  noDestinations: 'Engin utanaðkomandi þjónusta er notuð til þess.',
  needsAll: 'Aðeins notuð þegar allir þessir flokkar eru leyfðir: {categories}.',
  uncategorised: 'Aðrar þjónustur',
  uncategorisedRuns: 'Þessar keyra án þess að spurt sé.',
  uncategorisedBlocked: 'Þessar eru ekki notaðar, hverju sem þú svarar.',
  stores: 'Geymir í vafranum þínum: {names}.',
  storesUnknown: 'Hvað hún geymir í vafranum þínum er ekki skráð hér.',
  storesNothing: 'Geymir ekkert í vafranum þínum.',
  runsHere: 'Hún keyrir eigin kóða í vafranum þínum.',
  runsElsewhere: 'Hún fær gögn frá netþjónum Segment en ekki úr vafranum þínum.',
  locationEu: 'Í skrá Segment eru aðeins netþjónar í ESB.',
  locationEither:
    'Í skrá Segment eru netþjónar í ESB og í Bandaríkjunum. Hvort gögn fara út fyrir ESB fer eftir því ' +
    'hvernig við setjum þjónustuna upp.',
  locationUs: 'Í skrá Segment eru aðeins netþjónar í Bandaríkjunum. Gögnin fara út fyrir ESB.',
  locationUnknown: 'Þessi þjónusta er ekki í skrá Segment. Gerðu ráð fyrir að gögn fari út fyrir ESB.',
  processorTitle: 'Segment, sem vinnur með gögn fyrir okkur',
  processor:
    'Atburðir eru sendir til Segment, þjónustu Twilio Inc., sem vinnur með þá fyrir okkar hönd og sendir þá áfram ' +
    'til þeirra þjónusta sem eru leyfðar.',
  subProcessors: 'Undirvinnsluaðilar Twilio',
  processorRules: 'Reglur Twilio sem vinnsluaðila',
  transferUs:
    'Vinnusvæði okkar hjá Segment er í Bandaríkjunum. Twilio er með vottun samkvæmt persónuverndarramma ESB og ' +
    'Bandaríkjanna (EU-US Data Privacy Framework) og byggir flutninginn á honum.',
  transferEu: 'Vinnusvæði okkar hjá Segment er í ESB: Segment tekur við gögnunum og geymir þau þar.',
  transferSource: 'Svæði Segment',
  domainsTitle: 'Hverja vafrinn þinn hefur samband við',
  domains: 'Um leið og einhver ofangreindra þjónusta er leyfð hefur vafrinn þinn samband við:',
  domainCdn: '{host} til að sækja stillingar og forskriftir Segment',
  domainApi: '{host} til að senda atburðina',
  domainOthers: 'netþjóna hverrar leyfðrar þjónustu sem keyrir eigin kóða í vafranum þínum',
  ownHost: 'þetta vefsvæði',
  withdrawTitle: 'Ef þér snýst hugur',
  withdraw:
    'Þú getur breytt svarinu þínu eða afturkallað það hvenær sem er undir „Persónuverndarstillingar“. Söfnun hættir ' +
    'strax og því sem þjónusta hefur geymt í vafranum þínum er eytt að því marki sem þetta vefsvæði nær til þess.',
  tableCaption: 'Vafrakökur og önnur gögn sem eru geymd í vafranum þínum',
  tableNote: '„*“ og „?“ standa fyrir tákn sem eru breytileg eftir vefsvæðum og heimsóknum.',
  tableUnknown: 'Hvað þessar þjónustur geyma er ekki skráð hér: {names}.',
  name: 'Heiti',
  type: 'Gerð',
  duration: 'Geymslutími',
  purpose: 'Tilgangur',
  who: 'Hver geymir',
  us: 'Þetta vefsvæði',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, eða {refusal} eftir höfnun',
  untilClosed: 'Þar til þú lokar vafranum',
  untilCleared: 'Þar til þú eyðir því',
  untilSent: 'Þar til netþjónninn okkar hefur fengið svarið þitt',
  durationUnknown: 'Ekki skráður',
  'kind-cookie': 'Vafrakaka',
  'kind-local': 'Staðbundin geymsla',
  'kind-session': 'Lotugeymsla',
  'purpose-visitor': 'Greinir vafrann þinn frá öðrum',
  'purpose-user': 'Man hver þú ert eftir að þú hefur skráð þig inn eða skrifað okkur',
  'purpose-session': 'Tengir saman síður einnar heimsóknar',
  'purpose-click': 'Man hvaða tengill eða auglýsing leiddi þig hingað',
  'purpose-ads': 'Mælir og sérsníður auglýsingar',
  'purpose-test': 'Sýnir þér alltaf sömu útgáfu í prófun',
  'purpose-state': 'Man hvað þú hefur þegar séð eða hverju þú hefur lokað',
  'purpose-chat': 'Heldur samtali áfram milli síðna',
  'purpose-queue': 'Geymir atburði sem enn hefur ekki verið hægt að senda',
  'purpose-limit': 'Takmarkar hversu oft gögn eru send',
  'purpose-probe': 'Kannar hvað vafrinn þinn getur geymt',
  'purpose-choice': 'Man svarið þitt um persónuvernd',
}
