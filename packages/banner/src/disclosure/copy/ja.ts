// The words of the privacy page in Japanese.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'ja',
  direction: 'ltr',
  title: '収集するデータと、それを受け取る相手',
  introduction:
    '収集してよい内容は、カテゴリごとにお選びいただけます。このページでは、' +
    '各カテゴリのすべてのサービスについて、お使いのブラウザーに保存するものと、' +
    'データを受け取る場所をお知らせします。',
  required: 'このサイトの動作に必要なため、常にオンです。',
  noDestinations: 'このために外部のサービスは使用していません。',
  needsAll: '次のカテゴリがすべて許可されている場合にのみ使用されます：{categories}。',
  uncategorised: 'その他のサービス',
  uncategorisedRuns: 'これらのサービスは、確認を求めることなく実行されます。',
  uncategorisedBlocked: 'これらのサービスは、どのように回答されても使用されません。',
  stores: 'お使いのブラウザーに保存するもの：{names}。',
  storesUnknown: 'お使いのブラウザーに何を保存するかは、ここには記載されていません。',
  storesNothing: 'お使いのブラウザーには何も保存しません。',
  runsHere: 'サービス独自のコードがお使いのブラウザーで実行されます。',
  runsElsewhere: 'お使いのブラウザーからではなく、Segment のサーバーからデータを受け取ります。',
  locationEu: 'Segment のカタログには、EU 域内のサーバーのみが記載されています。',
  locationEither:
    'Segment のカタログには、EU 域内と米国のサーバーが記載されています。データが EU 域外に出るかどうかは、' +
    '私たちがサービスをどのように設定するかによって決まります。',
  locationUs: 'Segment のカタログには、米国のサーバーのみが記載されています。データは EU 域外に出ます。',
  locationUnknown:
    'Segment のカタログには、このサービスが記載されていません。データは EU 域外に出るものとお考えください。',
  processorTitle: 'データの処理を委託している Segment',
  processor:
    'イベントは、Twilio Inc. のサービスである Segment に送信されます。' +
    'Segment は私たちに代わってイベントを処理し、許可されたサービスに渡します。',
  subProcessors: 'Twilio の復処理者（サブプロセッサー）',
  processorRules: '処理者としての Twilio の規則',
  transferUs:
    '私たちの Segment ワークスペースは米国にあります。' +
    'Twilio は EU-米国データプライバシーフレームワーク（Data Privacy Framework）の認証を受けており、' +
    '移転にあたってこれに依拠しています。',
  transferEu:
    '私たちの Segment ワークスペースは EU 域内にあり、Segment はそこでデータを受け取り、保管します。',
  transferSource: 'Segment のリージョン',
  domainsTitle: 'お使いのブラウザーの通信先',
  domains: '上記のサービスのいずれかが許可されると、お使いのブラウザーは次の宛先と通信します：',
  domainCdn: '{host}（Segment の設定とスクリプトの取得）',
  domainApi: '{host}（イベントの送信）',
  domainOthers: 'お使いのブラウザーで独自のコードが実行される、許可された各サービスのサーバー',
  ownHost: 'このサイト',
  withdrawTitle: '回答の変更と撤回',
  withdraw:
    '回答は「プライバシー設定」でいつでも変更または撤回できます。収集は直ちに停止し、' +
    'サービスがお使いのブラウザーに保存したものは、このサイトからアクセスできる範囲で削除されます。',
  tableCaption: 'お使いのブラウザーの Cookie とその他の保存データ',
  tableNote: '「*」と「?」は、サイトや訪問ごとに異なる文字を表します。',
  tableUnknown: '次のサービスが何を保存するかは、ここには記載されていません：{names}。',
  name: '名前',
  type: '種類',
  duration: '保存期間',
  purpose: '目的',
  who: '設定元',
  us: 'このサイト',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}（拒否した場合は {refusal}）',
  untilClosed: 'ブラウザーを閉じるまで',
  untilCleared: 'ご自身で削除するまで',
  untilSent: '回答が私たちのサーバーに届くまで',
  durationUnknown: '記載なし',
  'kind-cookie': 'Cookie',
  'kind-local': 'ローカルストレージ',
  'kind-session': 'セッションストレージ',
  'purpose-visitor': 'お使いのブラウザーを他のブラウザーと区別する',
  'purpose-user': 'ログイン後やご連絡いただいた後に、どなたであるかを記憶する',
  'purpose-session': '1 回の訪問で閲覧されたページをまとめる',
  'purpose-click': 'どのリンクや広告からお越しになったかを記憶する',
  'purpose-ads': '広告の測定とパーソナライズを行う',
  'purpose-test': 'テストで常に同じバージョンを表示する',
  'purpose-state': 'すでに見たものや閉じたものを記憶する',
  'purpose-chat': 'ページをまたいで会話を継続する',
  'purpose-queue': 'まだ送信できていないイベントを保持する',
  'purpose-limit': 'データを送信する頻度を制限する',
  'purpose-probe': 'お使いのブラウザーに何を保存できるかを確認する',
  'purpose-choice': 'プライバシーに関する回答を記憶する',
}
