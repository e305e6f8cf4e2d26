// The words of the privacy page in Korean.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'ko',
  direction: 'ltr',
  title: '수집하는 데이터와 이를 받는 곳',
  introduction:
    '무엇을 수집해도 되는지는 카테고리별로 직접 결정하실 수 있습니다. 이 페이지에는 각 카테고리의 모든 ' +
    '서비스와 해당 서비스가 브라우저에 저장하는 항목, 데이터를 받는 위치가 나와 있습니다.',
  required: '이 사이트가 작동하는 데 필요하며 항상 켜져 있습니다.',
  noDestinations: '이를 위해 사용하는 외부 서비스는 없습니다.',
  needsAll: '다음 카테고리가 모두 허용된 경우에만 사용됩니다: {categories}.',
  uncategorised: '기타 서비스',
  uncategorisedRuns: '이 서비스들은 따로 묻지 않고 실행됩니다.',
  uncategorisedBlocked: '이 서비스들은 어떻게 응답하시더라도 사용되지 않습니다.',
  stores: '브라우저에 저장하는 항목: {names}.',
  storesUnknown: '브라우저에 무엇을 저장하는지는 여기에 문서화되어 있지 않습니다.',
  storesNothing: '브라우저에 아무것도 저장하지 않습니다.',
  runsHere: '서비스의 자체 코드가 브라우저에서 실행됩니다.',
  runsElsewhere: '브라우저가 아니라 Segment의 서버에서 데이터를 받습니다.',
  locationEu: 'Segment의 카탈로그에는 EU에 있는 서버만 나와 있습니다.',
  locationEither:
    'Segment의 카탈로그에는 EU와 미국에 있는 서버가 나와 있습니다. 데이터가 EU를 벗어나는지는 저희가 ' +
    '서비스를 어떻게 설정하는지에 따라 다릅니다.',
  locationUs: 'Segment의 카탈로그에는 미국에 있는 서버만 나와 있습니다. 데이터는 EU를 벗어납니다.',
  locationUnknown:
    'Segment의 카탈로그에는 이 서비스가 없습니다. 데이터가 EU를 벗어나는 것으로 간주하시기 바랍니다.',
  processorTitle: '저희를 대신하여 데이터를 처리하는 Segment',
  processor:
    '이벤트는 Twilio Inc.의 서비스인 Segment로 전송되며, Segment는 저희를 대신하여 이를 처리하고 허용된 ' +
    '서비스에 전달합니다.',
  subProcessors: 'Twilio의 재수탁자',
  processorRules: '수탁자로서의 Twilio 규칙',
  transferUs:
    '저희의 Segment 워크스페이스는 미국에 있습니다. Twilio는 EU-미국 데이터 프라이버시 프레임워크(Data ' +
    'Privacy Framework)에 따라 인증을 받았으며, 데이터 이전 시 이를 근거로 합니다.',
  transferEu: '저희의 Segment 워크스페이스는 EU에 있으며, Segment는 그곳에서 데이터를 받아 보관합니다.',
  transferSource: 'Segment의 리전',
  domainsTitle: '브라우저가 연결하는 곳',
  domains: '위 서비스 중 하나라도 허용되면 브라우저는 다음에 연결합니다:',
  domainCdn: '{host}(Segment의 설정과 스크립트 수신)',
  domainApi: '{host}(이벤트 전송)',
  domainOthers: '허용된 서비스 중 자체 코드가 브라우저에서 실행되는 각 서비스의 서버',
  ownHost: '이 사이트',
  withdrawTitle: '응답 변경 및 철회',
  withdraw:
    '응답은 언제든지 “개인정보 설정”에서 변경하거나 철회할 수 있습니다. 수집은 즉시 중단되며, 서비스가 ' +
    '브라우저에 저장한 항목은 이 사이트가 접근할 수 있는 범위에서 삭제됩니다.',
  tableCaption: '브라우저의 쿠키 및 기타 저장 항목',
  tableNote: '“*”와 “?”는 사이트와 방문에 따라 달라지는 문자를 나타냅니다.',
  tableUnknown: '다음 서비스가 무엇을 저장하는지는 여기에 문서화되어 있지 않습니다: {names}.',
  name: '이름',
  type: '유형',
  duration: '보관 기간',
  purpose: '목적',
  who: '설정 주체',
  us: '이 사이트',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, 거부한 경우 {refusal}',
  untilClosed: '브라우저를 닫을 때까지',
  untilCleared: '직접 삭제할 때까지',
  untilSent: '저희 서버가 응답을 받을 때까지',
  durationUnknown: '문서화되지 않음',
  'kind-cookie': '쿠키',
  'kind-local': '로컬 저장소',
  'kind-session': '세션 저장소',
  'purpose-visitor': '사용 중인 브라우저를 다른 브라우저와 구별',
  'purpose-user': '로그인하거나 문의한 뒤 누구인지 기억',
  'purpose-session': '한 번의 방문에서 본 페이지를 하나로 연결',
  'purpose-click': '어떤 링크나 광고를 통해 방문했는지 기억',
  'purpose-ads': '광고 측정 및 개인 맞춤화',
  'purpose-test': '테스트에서 항상 같은 버전을 표시',
  'purpose-state': '이미 보았거나 닫은 항목을 기억',
  'purpose-chat': '페이지를 이동해도 대화를 유지',
  'purpose-queue': '아직 보내지 못한 이벤트를 보관',
  'purpose-limit': '데이터를 보내는 빈도를 제한',
  'purpose-probe': '브라우저에 무엇을 저장할 수 있는지 확인',
  'purpose-choice': '개인정보에 관한 응답을 기억',
}
