// Cookies as @segment/consent-manager 5.8.1 wrote them: taken from a Chromium in which its own banner, or its builder, was
// clicked, against the stand-in Segment with five destinations. Not written by hand: keep the bytes.
export const oldCookies = {
  /** `ConsentManager`, its own categories: "Allow all". */
  allowed:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22marketingAndAnalytics%22:true%2C%22advertising%22:true%2C%22functional%22:true}}',
  /** The same: "Deny all". */
  denied:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:false%2C%22Actions%20Google%20Analytic%204%22:false%2C%22FullStory%22:false%2C%22Intercom%22:false%2C%22TikTok%20Pixel%22:false}%2C%22custom%22:{%22marketingAndAnalytics%22:false%2C%22advertising%22:false%2C%22functional%22:false}}',
  /** The same: chosen in the preferences, advertising refused. */
  chosen:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:false}%2C%22custom%22:{%22marketingAndAnalytics%22:true%2C%22advertising%22:false%2C%22functional%22:true}}',
  /** The same, with `implyConsentOnInteraction`: a click on the page, and no answer. */
  impliedByInteraction:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22marketingAndAnalytics%22:true%2C%22advertising%22:true%2C%22functional%22:true}}',
  /** The same, with `closeBehavior="accept"`: the banner was closed. */
  closedAsAccept:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22marketingAndAnalytics%22:true%2C%22advertising%22:true%2C%22functional%22:true}}',
  /** `customCategories` "Statistics" and "Do Not Sell", with one destination in both: "Allow all". */
  customAllowed:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22Statistics%22:true%2C%22Do%20Not%20Sell%22:true}}',
  /** The same: "Deny all". */
  customDenied:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:false%2C%22Actions%20Google%20Analytic%204%22:false%2C%22FullStory%22:false%2C%22TikTok%20Pixel%22:false}%2C%22custom%22:{%22Statistics%22:false%2C%22Do%20Not%20Sell%22:false}}',
  /** The same: "Do Not Sell" refused. */
  customChosen:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:false%2C%22FullStory%22:true%2C%22TikTok%20Pixel%22:false}%2C%22custom%22:{%22Statistics%22:true%2C%22Do%20Not%20Sell%22:false}}',
  /** The same, with `initialPreferences={{ Statistics: 'N/A' }}`: "Allow all". */
  customNotAsked:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22Statistics%22:true%2C%22Do%20Not%20Sell%22:true}}',
  /** `ConsentManagerBuilder` without categories: `saveConsent(true)`. */
  eachAllowed:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:true%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:true}}',
  /** The same: `saveConsent(false)`. */
  eachDenied:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:false%2C%22Actions%20Google%20Analytic%204%22:false%2C%22FullStory%22:false%2C%22Intercom%22:false%2C%22TikTok%20Pixel%22:false}}',
  /** The same: two of five destinations were answered. */
  someChosen:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Intercom%22:false}}',
  /** Its `mapCustomPreferences`: both categories yes, FullStory no. */
  oneOverruled:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:true%2C%22Actions%20Google%20Analytic%204%22:true%2C%22FullStory%22:false%2C%22Intercom%22:true%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22ads%22:true%2C%22stats%22:true}}',
  /** The same: one category `'N/A'`. */
  notApplicable:
    '{%22version%22:1%2C%22destinations%22:{%22Actions%20Amplitude%22:%22N/A%22%2C%22Actions%20Google%20Analytic%204%22:%22N/A%22%2C%22FullStory%22:%22N/A%22%2C%22Intercom%22:%22N/A%22%2C%22TikTok%20Pixel%22:true}%2C%22custom%22:{%22ads%22:true%2C%22stats%22:%22N/A%22}}',
} as const
