// What a pretend vendor keeps under its own name is in no list of real vendors, so the shop removes it itself: the
// place where a real shop would call a vendor's opt-out.

const SLUGS = {
  'Actions Amplitude': 'amplitude-plugins',
  'Actions Google Analytic 4': 'google-analytics-4-web',
  'Braze Web Device Mode (Actions)': 'braze',
  'TikTok Pixel': 'tiktok-pixel',
  'Facebook Pixel': 'facebook-pixel',
  'Google AdWords New': 'google-adwords-new',
  FullStory: 'fullstory',
  Intercom: 'intercom',
}

function forget(slug: string): void {
  document.cookie = `_fake_${slug}=; path=/; max-age=0`
  localStorage.removeItem(`fake_${slug}`)
}

export const onRevoke = Object.fromEntries(
  Object.entries(SLUGS).map(([name, slug]) => [name, () => forget(slug)]),
)
