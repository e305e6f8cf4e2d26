import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'
import { consentServer } from './tests/consent-server.js'

// The oldest supported React, installed as a pair of its own: react-dom must meet the react it was made for.
const { resolve } = createRequire(new URL('./tests/react-18/package.json', import.meta.url))
const react18 = [
  'react-dom/client',
  'react-dom/server',
  'react-dom/test-utils',
  'react-dom',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react',
].map((find) => ({ find: new RegExp(`^${find}$`), replacement: resolve(find) }))
// Its CommonJS build would `require` React past every alias.
const testingLibrary = {
  find: /^@testing-library\/react$/,
  replacement: fileURLToPath(
    new URL('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js', import.meta.url),
  ),
}
// A package's own `imports` name what was built; tests run what was written.
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const drawn = { find: '#banner-place', replacement: source('packages/banner/src/banner-place.tsx') }
const kept = { find: '#banner-place', replacement: source('packages/banner/src/kept-banner.tsx') }
// The default of one second is too little for a page on a small machine that does other things too.
const expect = { poll: { timeout: 10_000 } }
const dom = { environment: 'jsdom', include: ['packages/*/src/**/*.dom.test.{ts,tsx}'] }

// Each project is one kind of world a test runs in; the file's name chooses it. Worlds with a browser or a
// build of their own come one after another, so that a small machine gives each its time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.{dom,browser,db,cli}.test.*', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          name: 'databases',
          globalSetup: ['packages/records/testing/start-postgres.ts'],
          include: ['packages/records/src/**/*.db.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      { resolve: { alias: [drawn] }, test: { name: 'dom', ...dom } },
      {
        resolve: { alias: [...react18, testingLibrary, drawn] },
        test: {
          name: 'dom-react-18',
          ...dom,
          // What renders has to pass through the alias; React itself must not, or it would meet itself twice.
          server: { deps: { inline: [/^(?!.*\/node_modules\/(react|react-dom|scheduler)\/)/] } },
        },
      },
      {
        resolve: { alias: [kept] },
        plugins: [consentServer()],
        optimizeDeps: {
          include: [
            'axe-core',
            '@segment/analytics-next',
            'react',
            'react-dom/client',
            'react-dom/server',
            '@assent/banner > @radix-ui/react-dialog',
            '@assent/banner > @radix-ui/react-focus-scope',
            '@assent/core > klaro/dist/klaro-no-css',
            '@assent/core > vanilla-cookieconsent',
            '@assent/core > @iabgpp/cmpapi',
            '@assent/core > @iabtechlabtcf/cmpapi',
            '@assent/core > @iabtechlabtcf/core',
          ],
        },
        test: {
          name: 'browser',
          expect,
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          sequence: { groupOrder: 3 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'guards',
          include: ['tests/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'cli',
          include: ['packages/cli/src/**/*.cli.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 5, // most of an audit is waiting
          sequence: { groupOrder: 6 },
        },
      },
      {
        test: {
          name: 'real',
          globalSetup: ['tests/segment/build-page.ts'],
          include: ['tests/*/*.real.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2, // a visit waits more than it works
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'e2e',
          expect,
          include: ['apps/demo/e2e/*.e2e.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
})
