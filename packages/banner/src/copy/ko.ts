// The words of banner and dialog in Korean.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'ko',
  direction: 'ltr',
  label: '개인정보 선택',
  title: '수집할 내용을 직접 선택할 수 있습니다',
  description:
    '동의하시면 저희와 “맞춤 설정”에 나열된 서비스가 이 사이트의 이용 방식에 관한 데이터를 수집합니다. ' +
    '응답은 쿠키에 저장되며 언제든지 “개인정보 설정”에서 변경할 수 있습니다.',
  optOutDescription:
    '거부하지 않으시면 저희와 “맞춤 설정”에 나열된 서비스가 이 사이트의 이용 방식에 관한 데이터를 ' +
    '수집합니다. 응답은 쿠키에 저장되며 언제든지 “개인정보 설정”에서 변경할 수 있습니다.',
  signal: '사용 중인 브라우저가 데이터의 판매와 공유를 거부하고 있습니다. 저희는 이를 따릅니다.',
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  customize: '맞춤 설정',
  dismiss: '닫기',
  preferences: '개인정보 설정',
  saved: '설정이 저장되었습니다',
  preferencesDescription:
    '데이터를 어떤 용도로 사용해도 되는지 선택하세요. 저장하기 전에는 아무것도 바뀌지 않으며, 언제든지 ' +
    '여기로 돌아올 수 있습니다.',
  saveChoices: '선택 저장',
  close: '저장하지 않고 닫기',
  alwaysOn: '항상 켜짐',
  services: { other: '서비스 {count}개' },
  needs: '필요한 카테고리:',
  search: '서비스 검색',
  found: { other: '서비스 {count}개를 찾았습니다' },
  opensInNewTab: '(새 탭에서 열림)',
  stores: '저장할 수 있는 항목',
  cookie: '쿠키',
  localStorage: '로컬 저장소',
  sessionStorage: '세션 저장소',
  untilClosed: '브라우저를 닫을 때까지',
  untilDeleted: '삭제할 때까지',
  leavesEu: '데이터가 유럽연합을 벗어날 수 있습니다.',
  staysInEu: '데이터가 유럽연합에 머무를 수 있습니다.',
  placeUnknown: '데이터가 어디에 보관되는지 알려져 있지 않습니다.',
  unsavedTitle: '변경 사항을 취소하시겠습니까?',
  unsavedDescription: '변경한 내용을 저장하지 않았습니다.',
  keepEditing: '계속 편집',
  discardChanges: '변경 사항 취소',
}
