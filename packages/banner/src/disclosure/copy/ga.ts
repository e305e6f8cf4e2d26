// The words of the privacy page in Irish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'ga',
  direction: 'ltr',
  title: 'Cad a bhailímid agus cé a fhaigheann é',
  introduction:
    'Is tusa a shocraíonn, de réir catagóire, cad a cheadaítear dúinn a bhailiú. Ainmnítear ar an ' +
    'leathanach seo gach seirbhís i ngach catagóir, cad a stórálann sí i do bhrabhsálaí agus cá ' +
    'bhfaigheann sí sonraí.',
  required: 'Riachtanach chun go n-oibreoidh an suíomh seo, agus ar siúl i gcónaí.',
  noDestinations: 'Ní úsáidtear aon seirbhís sheachtrach chuige seo.',
  needsAll: 'Ní úsáidtear í ach nuair a cheadaítear na catagóirí seo go léir: {categories}.',
  uncategorised: 'Seirbhísí eile',
  uncategorisedRuns: 'Ritear iad seo gan fiafraí díot.',
  uncategorisedBlocked: 'Ní úsáidtear iad seo, is cuma cén freagra a thugann tú.',
  stores: 'Stórálann sí iad seo i do bhrabhsálaí: {names}.',
  storesUnknown: 'Níl sé doiciméadaithe anseo cad a stórálann sí i do bhrabhsálaí.',
  storesNothing: 'Ní stórálann sí aon rud i do bhrabhsálaí.',
  runsHere: 'Ritheann sí a cód féin i do bhrabhsálaí.',
  runsElsewhere: 'Faigheann sí sonraí ó fhreastalaithe Segment, ní ó do bhrabhsálaí.',
  locationEu: 'Ní liostaítear i gcatalóg Segment ach freastalaithe san AE.',
  locationEither:
    'Liostaítear i gcatalóg Segment freastalaithe san AE agus sna Stáit Aontaithe. Braitheann sé ar an ' +
    'gcaoi a gcumraímid an tseirbhís an bhfágann sonraí an AE nó nach bhfágann.',
  locationUs: 'Ní liostaítear i gcatalóg Segment ach freastalaithe sna Stáit Aontaithe. Fágann sonraí an AE.',
  locationUnknown: 'Níl an tseirbhís seo i gcatalóg Segment. Glac leis go bhfágann sonraí an AE.',
  processorTitle: 'Segment, a phróiseálann sonraí thar ár gceann',
  processor:
    'Seoltar teagmhais chuig Segment, seirbhís de chuid Twilio Inc., a phróiseálann thar ár gceann iad ' +
    'agus a chuireann ar aghaidh iad chuig na seirbhísí a cheadaítear.',
  subProcessors: 'Fophróiseálaithe Twilio',
  processorRules: 'Rialacha Twilio mar phróiseálaí',
  transferUs:
    'Tá ár spás oibre Segment sna Stáit Aontaithe. Tá Twilio deimhnithe faoi Chreat Príobháideachais ' +
    'Sonraí AE-SAM (EU-US Data Privacy Framework) agus braitheann sé air sin le haghaidh an aistrithe.',
  transferEu: 'Tá ár spás oibre Segment san AE: is ann a fhaigheann agus a choinníonn Segment na sonraí.',
  transferSource: 'Réigiúin Segment',
  domainsTitle: 'Cé leis a ndéanann do bhrabhsálaí teagmháil',
  domains: 'A luaithe a cheadaítear ceann de na seirbhísí thuas, déanann do bhrabhsálaí teagmháil leo seo:',
  domainCdn: '{host} chun socruithe agus scripteanna Segment a fháil',
  domainApi: '{host} chun na teagmhais a sheoladh',
  domainOthers: 'freastalaithe gach seirbhíse a cheadaítear agus a ritheann a cód féin i do bhrabhsálaí',
  ownHost: 'an suíomh seo',
  withdrawTitle: 'Má athraíonn tú d’intinn',
  withdraw:
    'Is féidir leat do fhreagra a athrú nó a tharraingt siar am ar bith faoi “Sainroghanna ' +
    'príobháideachais”. Stopann an bailiú láithreach, agus scriostar an méid a stóráil seirbhís i do ' +
    'bhrabhsálaí a mhéid is féidir leis an suíomh seo teacht air.',
  tableCaption: 'Fianáin agus stóráil eile i do bhrabhsálaí',
  tableNote: 'Seasann “*” agus “?” do charachtair atá difriúil ó shuíomh go suíomh agus ó chuairt go cuairt.',
  tableUnknown: 'Níl sé doiciméadaithe anseo cad a stórálann na seirbhísí seo: {names}.',
  name: 'Ainm',
  type: 'Cineál',
  duration: 'Tréimhse choinneála',
  purpose: 'Cuspóir',
  who: 'Socraithe ag',
  us: 'An suíomh seo',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, nó {refusal} tar éis diúltaithe',
  untilClosed: 'Go dtí go ndúnann tú an brabhsálaí',
  untilCleared: 'Go dtí go scriosann tú na sonraí',
  untilSent: 'Go dtí go mbeidh do fhreagra ag ár bhfreastalaí',
  durationUnknown: 'Gan doiciméadú',
  'kind-cookie': 'Fianán',
  'kind-local': 'Stóras áitiúil',
  'kind-session': 'Stóras seisiúin',
  'purpose-visitor': 'Do bhrabhsálaí a aithint thar bhrabhsálaithe eile',
  'purpose-user': 'Cuimhneamh cé thú féin tar éis duit logáil isteach nó scríobh chugainn',
  'purpose-session': 'Leathanaigh aon chuairte amháin a choinneáil le chéile',
  'purpose-click': 'Cuimhneamh ar an nasc nó ar an bhfógra a thug anseo thú',
  'purpose-ads': 'Fógraíocht a thomhas agus a phearsantú',
  'purpose-test': 'An leagan céanna de thástáil a thaispeáint duit i gcónaí',
  'purpose-state': 'Cuimhneamh ar an méid atá feicthe nó dúnta agat cheana',
  'purpose-chat': 'Comhrá a choinneáil ar siúl ó leathanach go leathanach',
  'purpose-queue': 'Teagmhais nárbh fhéidir a sheoladh go fóill a choinneáil',
  'purpose-limit': 'Teorainn a chur lena mhinice a sheoltar sonraí',
  'purpose-probe': 'A fháil amach cad is féidir le do bhrabhsálaí a stóráil',
  'purpose-choice': 'Cuimhneamh ar do fhreagra faoin bpríobháideachas',
}
