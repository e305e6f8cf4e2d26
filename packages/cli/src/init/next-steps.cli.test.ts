// What `assent init` says is left to do, by what the app has.
import { afterEach, expect, it } from 'vitest'
import { createAppFolder, type AppFolder } from '../../testing/app-folder.js'

let app: AppFolder
afterEach(() => app.remove())

it.each(['@tailwindcss/vite', '@tailwindcss/postcss'])(
  "with %s has Tailwind's stylesheet import the banner's, and no module",
  async (name) => {
    const manifest = { dependencies: { vite: '*' }, devDependencies: { [name]: '*' } }
    app = createAppFolder({ 'package.json': JSON.stringify(manifest) })
    const { stdout } = await app.run(['init', '--yes', '--no-install'])
    expect(stdout).toContain(`  @layer theme, base, assent, components, utilities;
    @import 'tailwindcss';
    @import '@assent/banner/styles.css';`)
    expect(app.read('src/consent-provider.jsx')).not.toContain('.css')
  },
)

it('without it imports the stylesheet beside the banner', async () => {
  app = createAppFolder({ 'package.json': '{ "dependencies": { "vite": "*" } }' })
  const { stdout } = await app.run(['init', '--yes', '--no-install'])
  expect(stdout).not.toContain('@layer')
  expect(app.read('src/consent-provider.jsx')).toContain("import '@assent/banner/styles.css'\n")
})

it.each([
  [
    'types',
    { 'tsconfig.json': '' },
    'loader({ request }: Route.LoaderArgs) {',
    'App({ loaderData }: Route.ComponentProps) {',
  ],
  ['no types', {}, 'loader({ request }) {', 'App({ loaderData }) {'],
])('in a root of React Router with %s, the loader and the app have them', async (_, files, loader, root) => {
  app = createAppFolder({ 'package.json': '{ "dependencies": { "@react-router/dev": "*" } }', ...files })
  const { stdout } = await app.run(['init', '--yes', '--no-install'])
  expect(stdout).toContain(loader)
  expect(stdout).toContain(root)
})

it.each([
  ['next', {}, 'In src/app/layout.jsx, put <Consent> around', 'endpoint="/api/consent"'],
  ['next', {}, 'export const instant = false // if', 'endpoint="/api/consent"'],
  [
    'react-router',
    {},
    "In app/routes.js, add the route:\n    route('api/consent', 'routes/api.consent.js'),\n  In app/root.jsx,",
    'endpoint="/api/consent"',
  ],
  [
    'react-router',
    { 'tsconfig.json': '' },
    "In app/routes.ts, add the route:\n    route('api/consent', 'routes/api.consent.ts'),\n  In app/root.tsx,",
    'endpoint="/api/consent"',
  ],
  [
    'tanstack-start',
    {},
    '<Consent initialState={Route.useLoaderData()}><Outlet /></Consent>',
    'endpoint="/api/consent"',
  ],
  ['astro', {}, '<Consent initialState={state} client:load />', 'endpoint="/api/consent"'],
  ['vite', {}, 'In src/main.jsx,', 'initialState={initialState}\n    >'],
  ['vite', {}, "import { consent } from './src/consent.js'", '{ writeKey: "YOUR_WRITE_KEY" }\n'],
  [
    'vite',
    { 'tsconfig.json': '' },
    'const transformIndexHtml = (html: string) =>',
    '{ writeKey: "YOUR_WRITE_KEY" } as const\n',
  ],
])('says what is left to do in an app made with %s, %j: %s', async (framework, files, step, props) => {
  app = createAppFolder({ 'package.json': '{}', 'src/app/page.jsx': '', ...files })
  const words = ['init', '--framework', framework, '--yes', '--no-install', '--write-key', '']
  const { stdout } = await app.run(words, { env: { SEGMENT_WRITE_KEY: '' } })
  expect(stdout).toContain(step)
  expect(stdout).toContain('Put the write key of your source in place of YOUR_WRITE_KEY.')
  const provider = app.files().find((file) => file.includes('provider')) ?? ''
  expect(app.read(provider)).toContain(props)
})
