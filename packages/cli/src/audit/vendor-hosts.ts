// Whose a host is: by Segment's public catalogue, and by this list where a vendor's code comes from other names than its
// website's.
import { findVendors } from '@assent/core/catalogue'

/** Domain, and the vendor as the catalogue calls it or as it calls itself. */
const DOMAINS: Readonly<Record<string, string>> = {
  'segment.com': 'Segment',
  'segment.io': 'Segment',
  'segmentapis.com': 'Segment',
  'google-analytics.com': 'Google Analytics',
  'analytics.google.com': 'Google Analytics',
  'googletagmanager.com': 'Google Tag Manager',
  'googleadservices.com': 'Google Ads',
  'googlesyndication.com': 'Google Ads',
  'doubleclick.net': 'Google Ads',
  'facebook.net': 'Facebook Pixel',
  'facebook.com': 'Facebook Pixel',
  'tiktok.com': 'TikTok Pixel',
  'ttwstatic.com': 'TikTok Pixel',
  'licdn.com': 'LinkedIn Insight Tag',
  'ads.linkedin.com': 'LinkedIn Insight Tag',
  'bing.com': 'Bing Ads',
  'clarity.ms': 'Microsoft Clarity',
  'pinimg.com': 'Pinterest Tag',
  'pinterest.com': 'Pinterest Tag',
  'sc-static.net': 'Snap Pixel',
  'snapchat.com': 'Snap Pixel',
  'ads-twitter.com': 'Twitter Ads',
  'redditstatic.com': 'Reddit Pixel',
  'intercomcdn.com': 'Intercom',
  'intercom.io': 'Intercom',
  'hs-scripts.com': 'HubSpot',
  'hs-analytics.net': 'HubSpot',
  'hsforms.com': 'HubSpot',
  'mxpnl.com': 'Mixpanel',
  'heapanalytics.com': 'Heap',
  'hotjar.io': 'Hotjar',
  'criteo.net': 'Criteo',
  'quantserve.com': 'Quantcast',
  'mc.yandex.ru': 'Yandex Metrica',
  'appboycdn.com': 'Braze',
  'customeriocdn.com': 'Customer.io',
  'sentry-cdn.com': 'Sentry',
  'sentry.io': 'Sentry',
  'nr-data.net': 'New Relic',
  'newrelic.com': 'New Relic',
  'matomo.cloud': 'Matomo',
}

/** @returns the vendor's name, or several that share its domain; undefined for one that nobody has written down */
export function vendorOf(host: string): string | undefined {
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from++) {
    const known = DOMAINS[parts.slice(from).join('.')]
    if (known) return known
  }
  const [first, ...others] = findVendors(host)
  return others.length > 1
    ? `${first}, or ${others.length} others of its domain`
    : [first, ...others].filter(Boolean).join(', ') || undefined
}
