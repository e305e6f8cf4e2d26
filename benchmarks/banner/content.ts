// What every contestant asks and says: the same words, categories and receivers, so that only the kits differ.

interface Category {
  readonly id: 'necessary' | 'measurement' | 'marketing'
  readonly label: string
  readonly description: string
  readonly required?: boolean
}

interface Destination {
  readonly name: string
  readonly category: 'measurement' | 'marketing'
}

/** How many receivers a page lists, which the dialog's rows vary. A server renders the smallest list. */
function destinationCount(): number {
  if (typeof document === 'undefined') return 10
  return Number(new URLSearchParams(location.search).get('destinations') ?? 10)
}

export const categories: readonly Category[] = [
  {
    id: 'necessary',
    label: 'Necessary',
    description: 'Keeps the basket and the sign-in working.',
    required: true,
  },
  { id: 'measurement', label: 'Measurement', description: 'Counts visits, to find out what is read.' },
  { id: 'marketing', label: 'Marketing', description: 'Shows our products on other sites.' },
]

export const destinations: readonly Destination[] = Array.from(
  { length: destinationCount() },
  (_, index) => ({
    name: `Receiver ${index + 1}`,
    category: index % 2 ? 'marketing' : 'measurement',
  }),
)

export const words = {
  title: 'Your privacy',
  description:
    'We would like to measure visits and show our products elsewhere. You can change this any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  customize: 'Customize',
  preferences: 'Privacy preferences',
  preferencesDescription: 'Choose what we may use your data for.',
  save: 'Save choices',
}
