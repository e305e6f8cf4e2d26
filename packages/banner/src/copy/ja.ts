// The words of banner and dialog in Japanese.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'ja',
  direction: 'ltr',
  label: 'プライバシーに関する選択',
  title: '収集する内容はお選びいただけます',
  description:
    '許可をいただいた場合、私たちと「カスタマイズ」に記載されたサービスは、' +
    'このサイトの利用状況に関するデータを収集します。回答は Cookie に保存されます。' +
    '回答は「プライバシー設定」でいつでも変更できます。',
  optOutDescription:
    '拒否されない限り、私たちと「カスタマイズ」に記載されたサービスは、このサイトの利用状況に関するデータを収集します。' +
    '回答は Cookie に保存されます。回答は「プライバシー設定」でいつでも変更できます。',
  signal: 'お使いのブラウザーは、データの販売や共有を拒否する設定になっています。当サイトはこれに従います。',
  acceptAll: 'すべて許可',
  rejectAll: 'すべて拒否',
  customize: 'カスタマイズ',
  dismiss: '閉じる',
  preferences: 'プライバシー設定',
  saved: '設定を保存しました',
  preferencesDescription:
    'データを何に利用してよいかを選択してください。保存するまで何も変わりません。' +
    'いつでもここに戻ることができます。',
  saveChoices: '選択内容を保存',
  close: '保存せずに閉じる',
  alwaysOn: '常にオン',
  services: { other: '{count} 件のサービス' },
  needs: '必要なカテゴリ：',
  search: 'サービスを検索',
  found: { other: '{count} 件のサービスが見つかりました' },
  opensInNewTab: '（新しいタブで開きます）',
  stores: '保存する可能性があるもの',
  cookie: 'Cookie',
  localStorage: 'ローカルストレージ',
  sessionStorage: 'セッションストレージ',
  untilClosed: 'ブラウザーを閉じるまで',
  untilDeleted: '削除されるまで',
  leavesEu: 'データは欧州連合の域外に出ることがあります。',
  staysInEu: 'データは欧州連合の域内にとどめることができます。',
  placeUnknown: 'データの保管場所は分かっていません。',
  unsavedTitle: '変更を破棄しますか？',
  unsavedDescription: '変更した内容が保存されていません。',
  keepEditing: '編集を続ける',
  discardChanges: '変更を破棄',
}
