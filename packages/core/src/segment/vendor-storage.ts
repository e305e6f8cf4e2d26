// Cookies and storage entries that destinations set on the first party's domain, from their public documentation. By
// Segment's creation name or display name. What a vendor keeps on its own domain is out of reach of a page.

export interface VendorStorage {
  /** Exact names; a trailing `*` stands for the rest of a name. Cookies and web storage alike. */
  readonly names: readonly string[]
}

const google = {
  names: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_dc_gtm_*', '__utma', '__utmb', '__utmc', '__utmz'],
}
const googleAds = { names: ['_gcl_au', '_gcl_aw', '_gcl_dc', '_gcl_gb', '_gac_*'] }
const amplitude = {
  names: ['AMP_*', 'amp_*', 'amplitude_*', 'analytics_session_id', 'analytics_session_id.*'],
}
const braze = { names: ['ab.storage.*', 'ab.optOut'] }
const fullstory = { names: ['fs_uid', 'fs_lua', '_fs_*'] }
const meta = { names: ['_fbp', '_fbc'] }
const tiktok = { names: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'] }
const hubspot = { names: ['__hstc', '__hssc', '__hssrc', 'hubspotutk'] }
const intercom = { names: ['intercom-*', 'intercom.*'] }
const heap = { names: ['_hp2_*', '_hp5_*'] }
const hotjar = { names: ['_hj*', 'hjActiveViewportIds', 'hjViewportId'] }
const mixpanel = { names: ['mp_*', '__mp_*', '__mpq_*'] }
const pinterest = { names: ['_pin_unauth', '_pinterest_ct_ua', '_epik', '_derived_epik'] }
const customerIo = { names: ['_cio', '_cioid', 'cio_*', '__cioid'] }

export const VENDOR_STORAGE: Readonly<Record<string, VendorStorage>> = {
  'Actions Amplitude': amplitude,
  Amplitude: amplitude,
  'Actions Google Analytic 4': google,
  'Google Analytics': google,
  'Google Tag Manager': { names: [...google.names, ...googleAds.names] },
  AdWords: googleAds,
  'Google AdWords New': googleAds,
  'Google Ads (Gtag)': googleAds,
  'Google Ads (Classic)': googleAds,
  'DoubleClick Floodlight': googleAds,
  'Braze Web Device Mode (Actions)': braze,
  Appboy: braze,
  FullStory: fullstory,
  'Fullstory (Actions)': fullstory,
  'Fullstory Device Mode (Actions)': fullstory,
  'Facebook Pixel': meta,
  'TikTok Pixel': tiktok,
  'TikTok Pixel (Actions)': tiktok,
  HubSpot: hubspot,
  'HubSpot Web (Actions)': hubspot,
  'Hubspot Web (Actions)': hubspot,
  Intercom: intercom,
  'Intercom Web (Actions)': intercom,
  Heap: heap,
  'Heap Web (Actions)': heap,
  Hotjar: hotjar,
  Mixpanel: mixpanel,
  'Pinterest Tag': pinterest,
  'Customer.io': customerIo,
  'Customer.io Web (Actions)': customerIo,
  'Bing Ads': { names: ['_uetsid', '_uetvid', '_uetsid_exp', '_uetvid_exp'] },
  'Microsoft Bing Ads': { names: ['_uetsid', '_uetvid', '_uetsid_exp', '_uetvid_exp'] },
  'LinkedIn Insight Tag': { names: ['li_fat_id', 'ln_or', 'li_giant'] },
  'Snap Pixel': { names: ['_scid', '_scid_r', '_schn', '_sctr'] },
  'Twitter Ads': { names: ['_twpid', 'twclid'] },
  'Reddit Conversions Pixel': { names: ['_rdt_uuid', '_rdt_cid', '_rdt_em'] },
  Criteo: { names: ['cto_bundle', 'cto_bidid', 'cto_tld_test'] },
  'Microsoft Clarity': { names: ['_clck', '_clsk', '_cltk'] },
  Optimizely: { names: ['optimizelyEndUserId', 'optimizelySession', 'optimizely_data$$*'] },
  'Adobe Analytics': { names: ['s_cc', 's_sq', 's_vi', 's_fid', 'AMCV_*', 'AMCVS_*'] },
  'Yandex Metrica': { names: ['_ym_*', 'yandexuid'] },
  'Crazy Egg': { names: ['_ceg.s', '_ceg.u', '_ce.s', 'ce_*'] },
  Pendo: { names: ['_pendo_*', 'pendo_*'] },
  Drift: { names: ['driftt_aid', 'drift_aid', 'drift_campaign_refresh', 'DRIFT_*'] },
}
