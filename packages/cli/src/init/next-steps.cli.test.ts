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
