// The words of the privacy page in Maltese.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'mt',
  direction: 'ltr',
  title: 'X’niġbru u min jirċevih',
  introduction:
    'Int tiddeċiedi, kategorija b’kategorija, x’nistgħu niġbru. Din il-paġna ssemmi kull servizz ta’ kull ' +
    'kategorija, x’jaħżen fil-browser tiegħek u fejn jirċievi d-data.',
  required: 'Meħtieġ biex jaħdem dan is-sit, u dejjem mixgħul.',
  noDestinations: 'Għal dan ma jintuża l-ebda servizz estern.',
  needsAll: 'Jintuża biss meta jkunu permessi dawn il-kategoriji kollha: {categories}.',
  uncategorised: 'Servizzi oħra',
  uncategorisedRuns: 'Dawn jaħdmu mingħajr ma ssir mistoqsija dwarhom.',
  uncategorisedBlocked: 'Dawn ma jintużawx, tkun xi tkun it-tweġiba tiegħek.',
  stores: 'Jaħżen fil-browser tiegħek: {names}.',
  storesUnknown: 'X’jaħżen fil-browser tiegħek mhux iddokumentat hawn.',
  storesNothing: 'Ma jaħżen xejn fil-browser tiegħek.',
  runsHere: 'Il-kodiċi tiegħu stess jaħdem fil-browser tiegħek.',
  runsElsewhere: 'Jirċievi data mis-servers ta’ Segment, mhux mill-browser tiegħek.',
  locationEu: 'Il-katalgu ta’ Segment jelenka servers fl-UE biss.',
  locationEither:
    'Il-katalgu ta’ Segment jelenka servers fl-UE u fl-Istati Uniti. Jekk id-data toħroġx mill-UE jew le ' +
    'jiddependi minn kif nikkonfiguraw is-servizz.',
  locationUs: 'Il-katalgu ta’ Segment jelenka servers fl-Istati Uniti biss. Id-data toħroġ mill-UE.',
  locationUnknown: 'Dan is-servizz mhuwiex fil-katalgu ta’ Segment. Assumi li d-data toħroġ mill-UE.',
  processorTitle: 'Segment, li jipproċessa d-data f’isimna',
  processor:
    'L-avvenimenti jintbagħtu lil Segment, servizz ta’ Twilio Inc., li jipproċessahom f’isimna u ' +
    'jgħaddihom lis-servizzi permessi.',
  subProcessors: 'Is-subproċessuri ta’ Twilio',
  processorRules: 'Ir-regoli ta’ Twilio bħala proċessur',
  transferUs:
    'L-ispazju tax-xogħol tagħna f’Segment jinsab fl-Istati Uniti. Twilio hija ċċertifikata skont il-Qafas ' +
    'dwar il-Privatezza tad-Data UE-US (EU-US Data Privacy Framework) u tibbaża t-trasferiment fuqu.',
  transferEu:
    'L-ispazju tax-xogħol tagħna f’Segment jinsab fl-UE: Segment jirċievi u jżomm id-data hemmhekk.',
  transferSource: 'Ir-reġjuni ta’ Segment',
  domainsTitle: 'Lil min jikkuntattja l-browser tiegħek',
  domains: 'Malli jkun permess wieħed mis-servizzi msemmija hawn fuq, il-browser tiegħek jikkuntattja:',
  domainCdn: '{host} għas-settings u għall-iskripts ta’ Segment',
  domainApi: '{host} biex jibgħat l-avvenimenti',
  domainOthers: 'is-servers ta’ kull servizz permess li l-kodiċi tiegħu stess jaħdem fil-browser tiegħek',
  ownHost: 'dan is-sit',
  withdrawTitle: 'Jekk tibdel fehmtek',
  withdraw:
    'Tista’ tibdel jew tirtira t-tweġiba tiegħek f’kull ħin taħt “Preferenzi tal-privatezza”. Il-ġbir ' +
    'jieqaf minnufih, u dak li servizz ikun ħażen fil-browser tiegħek jitneħħa sa fejn dan is-sit jista’ ' +
    'jaċċessah.',
  tableCaption: 'Cookies u data oħra maħżuna fil-browser tiegħek',
  tableNote: '“*” u “?” jirrappreżentaw karattri li jvarjaw skont is-sit u ż-żjara.',
  tableUnknown: 'X’jaħżnu dawn is-servizzi mhux iddokumentat hawn: {names}.',
  name: 'Isem',
  type: 'Tip',
  duration: 'Perjodu taż-żamma',
  purpose: 'Skop',
  who: 'Issettjata minn',
  us: 'Dan is-sit',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, jew {refusal} wara rifjut',
  untilClosed: 'Sakemm tagħlaq il-browser',
  untilCleared: 'Sakemm tħassarha',
  untilSent: 'Sakemm is-server tagħna jirċievi t-tweġiba tiegħek',
  durationUnknown: 'Mhux iddokumentat',
  'kind-cookie': 'Cookie',
  'kind-local': 'Ħażna lokali',
  'kind-session': 'Ħażna tas-sessjoni',
  'purpose-visitor': 'Tiddistingwi l-browser tiegħek minn oħrajn',
  'purpose-user': 'Tiftakar min int wara li tidħol fil-kont tiegħek jew tiktbilna',
  'purpose-session': 'Tgħaqqad flimkien il-paġni ta’ żjara waħda',
  'purpose-click': 'Tiftakar liema link jew riklam ġabek hawn',
  'purpose-ads': 'Tkejjel u tippersonalizza r-reklamar',
  'purpose-test': 'Tibqa’ turik l-istess verżjoni ta’ test',
  'purpose-state': 'Tiftakar x’diġà rajt jew għalaqt',
  'purpose-chat': 'Iżżomm konverżazzjoni għaddejja minn paġna għal oħra',
  'purpose-queue': 'Iżżomm avvenimenti li għadhom ma setgħux jintbagħtu',
  'purpose-limit': 'Tillimita kemm-il darba tintbagħat id-data',
  'purpose-probe': 'Tivverifika x’jista’ jaħżen il-browser tiegħek',
  'purpose-choice': 'Tiftakar it-tweġiba tiegħek dwar il-privatezza',
}
