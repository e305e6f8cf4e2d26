// What an app starts with: its declaration, the provider with the banner, and the route that takes answers.
import type { App } from './detect-app.js'

export interface FirstOptions {
  readonly writeKey: string
  readonly region: 'us' | 'eu'
}

export interface FirstFile {
  /** From the app's folder. */
  readonly path: string
  readonly text: string
}

export function firstFiles(app: App, options: FirstOptions): FirstFile[] {
  const { source, pages, isTyped, framework } = app
  const [script, component] = isTyped ? ['ts', 'tsx'] : ['js', 'jsx']
  const route = routeOf(app)
  return [
    { path: `${source}consent.${script}`, text: DECLARATION },
    {
      path: `${framework === 'astro' ? 'src/components/' : pages}consent-provider.${component}`,
      text: provider(app, options),
    },
    ...(route ? [{ path: `${pages}${route.path}.${script}`, text: route.text }] : []),
  ]
}

const DECLARATION = `// What visitors are asked, and what each answer decides. \`npx assent pull\` shows what your workspace has;
// a destination that neither this file nor Segment maps to a category stays shut.
import { defineConsent } from '@assent/core'

export const consent = defineConsent({
  categories: [
    {
      id: 'essential',
      label: 'Essential',
      description: 'Remembers this choice and keeps the site working.',
      required: true,
    },
    { id: 'analytics', label: 'Analytics', description: 'Shows us which pages are used.' },
    { id: 'advertising', label: 'Advertising', description: 'Measures our campaigns.' },
  ],
  destinations: {},
})
`

/** Tailwind 4's reset is in a layer: the layer that is named first is below the others, and a module's import may be first. */
export const hasTailwind = ({ installed }: App) =>
  ['@tailwindcss/vite', '@tailwindcss/postcss'].some((name) => installed.has(name))

function provider(app: App, { writeKey, region }: FirstOptions): string {
  const { framework, isTyped } = app
  const styles = hasTailwind(app) ? '' : "import '@assent/banner/styles.css'\n"
  const types = isTyped ? "import type { ComponentProps } from 'react'\n" : ''
  const props = isTyped ? ": Pick<ComponentProps<typeof ConsentProvider>, 'initialState' | 'children'>" : ''
  const endpoint = framework === 'vite' ? '' : '\n      endpoint="/api/consent"'
  return `${framework === 'next' ? "'use client'\n" : ''}// Consent and Segment around the app; the banner is the first thing to reach.
import { ConsentBanner, PreferencesTrigger } from '@assent/banner'
${styles}import { ConsentProvider } from '@assent/react'
${types}import { consent } from '${framework === 'next' || framework === 'astro' ? '../consent' : './consent'}'

// The source's write key, from its settings in Segment. No secret: every page shows it.
const segment = { writeKey: ${JSON.stringify(writeKey)}${region === 'eu' ? ", region: 'eu'" : ''} }${isTyped ? ' as const' : ''}

export function Consent({ initialState, children }${props}) {
  return (
    <ConsentProvider
      consent={consent}
      segment={segment}
      initialState={initialState}${endpoint}
    >
      <ConsentBanner />
      {children}
      <PreferencesTrigger />
    </ConsentProvider>
  )
}
`
}

/** Where the answers are sent, from the folder of the pages and without its ending. A Vite app has no server. */
function routeOf({ framework, isTyped }: App): FirstFile | undefined {
  const props = isTyped ? '{ request }: { request: Request }' : '{ request }'
  switch (framework) {
    case 'next':
      return {
        path: 'api/consent/route',
        text: `${ROUTE}import { consentRoute } from '@assent/react/next'
import { consent } from '../../../consent'

export const { GET, POST } = consentRoute({ consent })
`,
      }
    case 'react-router':
      return {
        path: 'routes/api.consent',
        text: `${ROUTE}${endpointFor('../consent')}
export const loader = (${props}) => endpoint(request)
export const action = (${props}) => endpoint(request)
`,
      }
    case 'tanstack-start':
      return {
        path: 'routes/api/consent',
        text: `${ROUTE}${endpointFor('../../consent', "import { createFileRoute } from '@tanstack/react-router'\n")}
export const Route = createFileRoute('/api/consent')({
  server: { handlers: { GET: ({ request }) => endpoint(request), POST: ({ request }) => endpoint(request) } },
})
`,
      }
    case 'astro':
      return {
        path: 'api/consent',
        text: `${ROUTE}${endpointFor('../../consent')}
export const prerender = false

export const GET = (${props}) => endpoint(request)
export const POST = (${props}) => endpoint(request)
`,
      }
    case 'vite':
      return undefined
    default:
      return framework satisfies never
  }
}

const ROUTE = "// Takes the visitors' answers and sets their cookie, with JavaScript and without.\n"

const endpointFor = (
  declaration: string,
  further = '',
) => `import { createConsentEndpoint } from '@assent/core/server'
${further}import { consent } from '${declaration}'

const endpoint = createConsentEndpoint({ consent })
`
