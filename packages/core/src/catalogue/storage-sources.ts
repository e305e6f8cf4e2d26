// Where each block of vendor-storage-table.ts was read, and on which day: by the first name of the block. A vendor's own
// page or package where there is one; otherwise a public list or another site's policy, which can be wrong sooner.

/** A page that says what a destination keeps, and the day on which it was read. */
export interface StorageSource {
  readonly url: string
  /** `2026-11-25` */
  readonly checkedOn: string
}

const on = (checkedOn: string, url: string): StorageSource => ({ url: `https://${url}`, checkedOn })
const NOVEMBER = '2026-11-25'

export const STORAGE_SOURCES: Readonly<Record<string, StorageSource>> = {
  'Segment.io': on(NOVEMBER, 'github.com/segmentio/analytics-next/tree/master/packages/browser/src/core'),
  'Google Analytics': on(
    NOVEMBER,
    'developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage',
  ),
  AdWords: on(NOVEMBER, 'developers.google.com/tag-platform/security/concepts/cookies'),
  Amplitude: on(NOVEMBER, 'amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management'),
  Mixpanel: on(NOVEMBER, 'www.npmjs.com/package/mixpanel-browser/v/2.83.0'),
  Heap: on(
    NOVEMBER,
    'help.heap.io/hc/en-us/articles/18700032854300-What-cookies-does-Heap-set-and-what-are-they-used-for',
  ),
  FullStory: on(
    NOVEMBER,
    'help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
  ),
  Hotjar: on(NOVEMBER, 'careerswales.gov.wales/node/785'),
  'Facebook Pixel': on(
    NOVEMBER,
    'developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
  ),
  'TikTok Pixel': on(NOVEMBER, 'ads.tiktok.com/help/article?aid=10007540'),
  'LinkedIn Insight Tag': on(NOVEMBER, 'www.linkedin.com/legal/l/cookie-table'),
  'Twitter Ads': on(NOVEMBER, 'opsblu.com/documentation/ad-platforms/x-ads'),
  'Pinterest Tag': on(
    NOVEMBER,
    'help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  ),
  'Reddit Pixel': on(NOVEMBER, 'opsblu.com/documentation/ad-platforms/reddit-ads'),
  'Snap Pixel': on(NOVEMBER, 'www.consentstack.io/vendors/snap-pixel'),
  'Bing Ads': on(NOVEMBER, 'learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq'),
  Criteo: on(NOVEMBER, 'cookiesentry.com/cookies/providers/criteo'),
  AdRoll: on(NOVEMBER, 'www.flowconsent.com/en/services/advertising/adroll'),
  Quantcast: on(NOVEMBER, 'www.quantcast.com/legal/cookies/'),
  HubSpot: on(
    NOVEMBER,
    'knowledge.hubspot.com/articles/kcs_article/reports/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  ),
  Intercom: on(NOVEMBER, 'www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies'),
  Braze: on(
    NOVEMBER,
    'www.braze.com/docs/developer_guide/platform_integration_guides/web/cookies_and_storage',
  ),
  'Customer.io': on(NOVEMBER, 'docs.customer.io/accounts-and-workspaces/user-privacy'),
  Klaviyo: on(NOVEMBER, 'help.klaviyo.com/hc/en-us/articles/360034666712'),
  Drip: on(
    NOVEMBER,
    'help.drip.com/hc/en-us/articles/6908047799437-What-Cookies-do-Onsite-Campaigns-Place-in-My-Browser',
  ),
  'Marketo V2': on(
    NOVEMBER,
    'experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
  ),
  Eloqua: on(NOVEMBER, 'consentstack.io/vendors/oracle-marketing-cloud'),
  Optimizely: on(
    NOVEMBER,
    'support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
  ),
  'VWO Web Mode (Actions)': on(NOVEMBER, 'help.vwo.com/hc/en-us/articles/360033990873'),
  'Adobe Analytics': on(
    NOVEMBER,
    'experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
  ),
  Matomo: on(NOVEMBER, 'matomo.org/faq/general/faq_146/'),
  'Yandex Metrica': on(NOVEMBER, 'twinby.com/legal/cookie-policy'),
  'Crazy Egg': on(NOVEMBER, 'help.crazyegg.com/article/103-new-vs-returning-visitors'),
  Mouseflow: on(NOVEMBER, 'help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy'),
  'Lucky Orange': on(NOVEMBER, 'developers.luckyorange.com/libraries/browser/cookies-storage'),
  Smartlook: on(NOVEMBER, 'help.smartlook.com/docs/cookies-smartlook'),
  'Microsoft Clarity': on(NOVEMBER, 'www.npmjs.com/package/clarity-js/v/0.8.70'),
  LogRocket: on(NOVEMBER, 'docs.logrocket.com/reference/cookies'),
  Pendo: on(NOVEMBER, 'support.pendo.io/hc/en-us/articles/360041032971-Agent-cookies-and-local-storage'),
  Appcues: on(
    NOVEMBER,
    'docs.appcues.com/en_US/dev-api-data/faq-required-cookies-local-storage-and-session-data',
  ),
  'Gainsight PX': on(NOVEMBER, 'support.gainsight.com/PX/Install_PX/Install_PX_Web/Analytics_Cookies'),
  Chartbeat: on(NOVEMBER, 'help.chartbeat.com/hc/en-us/articles/360044659014-Chartbeat-Cookies'),
  Parsely: on(NOVEMBER, 'docs.parse.ly/privacy/cookies/'),
  MoEngage: on(
    NOVEMBER,
    'www.moengage.com/docs/developer-guide/web-sdk/web-sdk-integration/advanced-integration/cookies-used-by-web-sdk',
  ),
  CleverTap: on(NOVEMBER, 'developer.clevertap.com/docs/advanced-configurations'),
  Crisp: on(NOVEMBER, 'help.crisp.chat/en/article/crisp-cookie-policy-1147xor/'),
  Zopim: on(
    NOVEMBER,
    'support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
  ),
  LiveChat: on(NOVEMBER, 'consentstack.io/vendors/livechat'),
  Olark: on(NOVEMBER, 'www.olark.com/help/cookies'),
  Drift: on(NOVEMBER, 'app.gymbookings.online/cookie-policy'),
  WalkMe: on(NOVEMBER, 'support.walkme.com/knowledge-base/how-and-why-does-walkme-use-cookies/'),
  SatisMeter: on(NOVEMBER, 'help.satismeter.com/en/articles/5165320-storing-cookies'),
  'Sprig (Actions)': on(NOVEMBER, 'www.npmjs.com/package/@sprig-technologies/sprig-browser/v/2.50.0'),
  Bugsnag: on(NOVEMBER, 'www.npmjs.com/package/@bugsnag/browser/v/9.0.0'),
  Sentry: on(NOVEMBER, 'github.com/getsentry/sentry-javascript/tree/develop/packages/replay-internal'),
  Clicky: on(NOVEMBER, 'www.flowconsent.com/en/services/analytics/clicky'),
}
