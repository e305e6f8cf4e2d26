// The words of banner and dialog in Chinese in simplified characters.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'zh-Hans',
  direction: 'ltr',
  label: '隐私选择',
  title: '由您选择我们收集什么',
  description:
    '在您许可的情况下，我们以及“自定义”中列出的服务会收集有关您如何使用本网站的数据。Cookie ' +
    '会记住您的选择。您可以随时在“隐私偏好设置”中更改选择。',
  optOutDescription:
    '除非您拒绝，否则我们以及“自定义”中列出的服务会收集有关您如何使用本网站的数据。' +
    'Cookie 会记住您的选择。您可以随时在“隐私偏好设置”中更改选择。',
  signal: '您的浏览器要求不得出售或共享您的数据。我们遵守这一要求。',
  acceptAll: '全部接受',
  rejectAll: '全部拒绝',
  customize: '自定义',
  dismiss: '关闭',
  preferences: '隐私偏好设置',
  saved: '偏好设置已保存',
  preferencesDescription:
    '请选择我们可以将您的数据用于哪些用途。在您保存之前不会有任何更改，您可以随时返回此处。',
  saveChoices: '保存选择',
  close: '关闭而不保存',
  alwaysOn: '始终开启',
  services: { other: '{count} 项服务' },
  needs: '需要：',
  search: '搜索服务',
  found: { other: '找到 {count} 项服务' },
  opensInNewTab: '（在新标签页中打开）',
  stores: '可能存储',
  cookie: 'Cookie',
  localStorage: '本地存储',
  sessionStorage: '会话存储',
  untilClosed: '直至浏览器关闭',
  untilDeleted: '直至被删除',
  leavesEu: '数据可能会离开欧盟。',
  staysInEu: '数据可以留在欧盟。',
  placeUnknown: '数据保存在何处不详。',
  unsavedTitle: '要放弃更改吗？',
  unsavedDescription: '您进行了更改，但尚未保存。',
  keepEditing: '继续编辑',
  discardChanges: '放弃更改',
}
