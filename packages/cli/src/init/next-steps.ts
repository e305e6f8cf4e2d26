// What is left to the person: the app's own files are not edited.
import type { App, Framework } from './detect-app.js'
import { hasTailwind } from './first-files.js'

export function nextSteps(app: App): string[] {
  if (!hasTailwind(app)) return STEPS[app.framework](app)
  return [
    ...STEPS[app.framework](app),
    "In the stylesheet that imports Tailwind, import the banner's, above Tailwind's reset and below its utilities:",
    '  @layer theme, base, assent, components, utilities;',
    "  @import 'tailwindcss';",
    "  @import '@assent/banner/styles.css';",
  ]
}

const STEPS: Readonly<Record<Framework, (app: App) => string[]>> = {
  next: ({ pages, isTyped }) => [
    `In ${pages}layout.${isTyped ? 'tsx' : 'jsx'}, put <Consent> around the children:`,
    "  import { getConsent } from '@assent/react/next'",
    "  import { consent } from '../consent'",
    "  import { Consent } from './consent-provider'",
    '  …',
    '  const { state } = await getConsent({ consent }) // in the layout, which becomes async',
    '  <body><Consent initialState={state}>{children}</Consent></body>',
    '  export const instant = false // if next.config has cacheComponents: the layout reads the request',
  ],
  'react-router': ({ pages, isTyped }) => [
    `In ${pages}routes.${isTyped ? 'ts' : 'js'}, add the route:`,
    `  route('api/consent', 'routes/api.consent.${isTyped ? 'ts' : 'js'}'),`,
    `In ${pages}root.${isTyped ? 'tsx' : 'jsx'}, read the answer and put <Consent> around the outlet:`,
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
  ],
  'tanstack-start': ({ pages, isTyped }) => [
    `In ${pages}routes/__root.${isTyped ? 'tsx' : 'jsx'}, read the answer and put <Consent> around the outlet:`,
    "  import { readVisitorConsent } from '@assent/core/server'",
    "  import { createServerFn } from '@tanstack/react-start'",
    "  import { getRequest } from '@tanstack/react-start/server'",
    "  import { consent } from '../consent'",
    "  import { Consent } from '../consent-provider'",
    '  const readState = createServerFn().handler(async () => (await readVisitorConsent(getRequest(), { consent })).state)',
    '  loader: () => readState(), // of the route',
    '  staleTime: Infinity, // likewise: it is for the first HTML, from then on the page knows better',
    '  <Consent initialState={Route.useLoaderData()}><Outlet /></Consent> // in a shellComponent, around its children',
  ],
  astro: () => [
    'In astro.config, which needs an adapter and @astrojs/react, name the site: of others, Astro takes no forms.',
    "  security: { allowedDomains: [{ hostname: 'www.example.com' }, { hostname: 'localhost' }] },",
    'In a layout, read the answer where pages are rendered on demand, and put <Consent> first into the body:',
    "  import { readVisitorConsent } from '@assent/core/server'",
    "  import { Consent } from '../components/consent-provider'",
    "  import { consent } from '../consent'",
    '  const { state } = await readVisitorConsent(Astro.request, { consent })',
    '  <Consent initialState={state} client:load />',
    'Where they are prerendered, the browser reads it instead:',
    "  import { ConsentScript } from '@assent/banner'",
    '  <head><ConsentScript consent={consent} /></head>',
    '  <Consent client:load />',
  ],
  vite: ({ source, pages, isTyped }) => [
    `In ${pages}main.${isTyped ? 'tsx' : 'jsx'}, put <Consent> around the app:`,
    "  import { Consent } from './consent-provider'",
    '  <Consent><App /></Consent>',
    `In vite.config.${isTyped ? 'ts' : 'js'}, put the banner into the HTML, so that it is there before the code:`,
    "  import { bannerHtml } from '@assent/banner/html'",
    `  import { consent } from './${source}consent.${isTyped ? 'ts' : 'js'}'`,
    `  const transformIndexHtml = (html${isTyped ? ': string' : ''}) => html.replace(/<body.*?>/, (body) => body + bannerHtml({ consent }))`,
    "  plugins: [react(), { name: 'consent-banner', transformIndexHtml }]",
  ],
}
