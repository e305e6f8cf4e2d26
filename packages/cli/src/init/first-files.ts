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
  const files = [
    { path: `${source}consent.${script}`, text: DECLARATION },
    { path: `${pages}consent-provider.${component}`, text: provider(app, options) },
  ]
  if (framework === 'next') files.push({ path: `${pages}api/consent/route.${script}`, text: NEXT_ROUTE })
  if (framework === 'react-router')
    files.push({ path: `${pages}routes/api.consent.${script}`, text: reactRouterRoute(isTyped) })
  return files
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
const hasTailwind = ({ installed }: App) =>
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
${types}import { consent } from '${framework === 'next' ? '../consent' : './consent'}'

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

const NEXT_ROUTE = `// Takes the visitors' answers and sets their cookie, with JavaScript and without.
import { consentRoute } from '@assent/react/next'
import { consent } from '../../../consent'

export const { GET, POST } = consentRoute({ consent })
`

const reactRouterRoute = (isTyped: boolean) => {
  const props = isTyped ? '{ request }: { request: Request }' : '{ request }'
  return `// Takes the visitors' answers and sets their cookie, with JavaScript and without.
import { createConsentEndpoint } from '@assent/core/server'
import { consent } from '../consent'

const endpoint = createConsentEndpoint({ consent })

export const loader = (${props}) => endpoint(request)
export const action = (${props}) => endpoint(request)
`
}

/** What is left to the person: the app's own files are not edited. */
export function nextSteps(app: App): string[] {
  if (!hasTailwind(app)) return stepsOf(app)
  return [
    ...stepsOf(app),
    "In the stylesheet that imports Tailwind, import the banner's, above Tailwind's reset and below its utilities:",
    '  @layer theme, base, assent, components, utilities;',
    "  @import 'tailwindcss';",
    "  @import '@assent/banner/styles.css';",
  ]
}

function stepsOf({ framework, source, pages, isTyped }: App): string[] {
  const ending = isTyped ? 'tsx' : 'jsx'
  switch (framework) {
    case 'next':
      return [
        `In ${pages}layout.${ending}, put <Consent> around the children:`,
        "  import { getConsent } from '@assent/react/next'",
        "  import { consent } from '../consent'",
        "  import { Consent } from './consent-provider'",
        '  …',
        '  const { state } = await getConsent({ consent }) // in the layout, which becomes async',
        '  <body><Consent initialState={state}>{children}</Consent></body>',
      ]
    case 'react-router':
      return [
        `In ${pages}routes.${isTyped ? 'ts' : 'js'}, add the route:`,
        `  route('api/consent', 'routes/api.consent.${isTyped ? 'ts' : 'js'}'),`,
        `In ${pages}root.${ending}, read the answer and put <Consent> around the outlet:`,
        "  import { readVisitorConsent } from '@assent/core/server'",
        "  import { Consent } from './consent-provider'",
        "  import { consent } from './consent'",
        `  export async function loader({ request }${isTyped ? ': Route.LoaderArgs' : ''}) {`,
        '    const { state } = await readVisitorConsent(request, { consent })',
        '    return { initialState: state }',
        '  }',
        `  export default function App({ loaderData }${isTyped ? ': Route.ComponentProps' : ''}) {`,
        '    return <Consent initialState={loaderData.initialState}><Outlet /></Consent>',
        '  }',
      ]
    case 'vite':
      return [
        `In ${pages}main.${ending}, put <Consent> around the app:`,
        "  import { Consent } from './consent-provider'",
        '  <Consent><App /></Consent>',
        `In vite.config.${isTyped ? 'ts' : 'js'}, put the banner into the HTML, so that it is there before the code:`,
        "  import { bannerHtml } from '@assent/banner/html'",
        `  import { consent } from './${source}consent'`,
        `  const transformIndexHtml = (html${isTyped ? ': string' : ''}) => html.replace(/<body.*?>/, (body) => body + bannerHtml({ consent }))`,
        "  plugins: [react(), { name: 'consent-banner', transformIndexHtml }]",
      ]
    default:
      return framework satisfies never
  }
}
