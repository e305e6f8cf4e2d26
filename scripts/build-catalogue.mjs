// Rebuilds packages/core/src/catalogue/entries.ts from Segment's public destination catalogue:
//   node scripts/build-catalogue.mjs <path or URL of segment-docs' src/_data/catalog/destinations.yml>
// Takes that YAML, or the same facts as JSON ({ destinations: [{ name, previousNames, deviceModeWeb, … }] }).
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

const TARGET = new URL('../packages/core/src/catalogue/entries.ts', import.meta.url)

// The public data knows the connection modes of classic destinations only. These of the Actions kind run in the
// browser and nowhere else: https://github.com/segmentio/action-destinations/tree/main/packages/browser-destinations
const BROWSER_ACTIONS = new Set(
  `actions-1flow actions-adobe-target-web actions-braze-web actions-cdpresolution actions-commandbar
  actions-friendbuy actions-fullstory actions-google-analytics-4-web actions-hubspot-web actions-intercom-web
  actions-iterate actions-jimo actions-koala actions-logrocket actions-pendo-web actions-playerzero-web actions-rupt
  actions-screeb-web actions-survicate actions-tiktok-pixel actions-userpilot-web actions-vwo-web actions-wisepops
  contentstack-web fullsession hubble-web reddit-pixel reflag sprig-web`.split(/\s+/),
)
// These receive from Segment's servers and bring a plugin that runs in the browser, from the same folder.
const WITH_PLUGIN = new Set(
  `actions-algolia-insights actions-amplitude actions-braze-cloud actions-google-enhanced-conversions
  actions-snap-conversions dub-actions microsoft-bing-capi nextdoor-conversions-api reddit-conversions-api`.split(
    /\s+/,
  ),
)
// Creation names that workspaces send and the public data lists elsewhere or not at all, by slug.
const CREATION_NAMES = { 'actions-google-analytics-4-web': 'Actions Google Analytic 4' }

const REGIONS = { us: 'us', 'us-west-2': 'us', eu: 'eu', 'eu-west-1': 'eu' }

const regionsOf = (list) =>
  [...new Set((list ?? []).map((region) => REGIONS[region.toLowerCase()]).filter(Boolean))].sort().reverse()

/** The page of a vendor without the referral codes of Segment; nothing where it is no web address. */
function websiteOf(address) {
  if (!URL.canParse(address ?? '')) return ''
  const { protocol, host, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return ''
  return `${protocol === 'http:' ? 'http://' : ''}${host}${pathname.replace(/\/([^/]*=.*)?$/, '')}`
}

function modesOf(item) {
  if (BROWSER_ACTIONS.has(item.slug)) return ['device']
  if (WITH_PLUGIN.has(item.slug)) return ['device', 'cloud']
  const isDevice = item.deviceModeWeb ?? item.connection_modes?.device?.web
  const isCloud = item.cloudModeWeb ?? item.connection_modes?.cloud?.web
  return [...(isDevice ? ['device'] : []), ...(isCloud ? ['cloud'] : [])]
}

function readItem(item) {
  const name = item.name.trim()
  const former = (item.previousNames ?? item.previous_names ?? []).map((old) => old.trim())
  const own = CREATION_NAMES[item.slug]
  const elsewhere = Object.values(CREATION_NAMES).filter((other) => other !== own)
  return {
    name,
    displayName: (item.displayName ?? item.display_name ?? name).trim(),
    slug: item.slug,
    formerNames: [...new Set([...former, ...(own ? [own] : [])])].filter(
      (old) => old !== name && !elsewhere.includes(old),
    ),
    categories: item.categories ?? [],
    website: websiteOf(item.website),
    status: item.status,
    regions: regionsOf(item.regions),
    endpoints: regionsOf(item.endpoints),
    modes: modesOf(item),
  }
}

/** @param text - the YAML or JSON file */
export function readCatalogue(text) {
  const version = /last updated (\d{4}-\d\d-\d\d)/.exec(text)?.[1]
  if (!version) throw new Error('the file does not say when it was last updated')
  const { items, destinations } = parse(text)
  const inBrowsers = ({ platforms }) => platforms?.browser !== false
  const entries = (items ?? destinations).filter(inBrowsers).map(readItem)
  return { version, entries: entries.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)) }
}

const unless = (value, usual) => (value === usual ? '' : value)
// As the reader of the module fills it in.
const usualSlug = (name) =>
  name
    .toLowerCase()
    .replace(/^(.*) \(actions\)$/, 'actions-$1')
    .replaceAll(/[ .]/g, '-')
const initial = ({ name }) => (/^[a-z]/i.test(name) ? name[0].toLowerCase() : '0')

function writeEntry(entry, categories) {
  return [
    entry.name,
    unless(entry.displayName, entry.name),
    unless(entry.slug, usualSlug(entry.name)),
    entry.formerNames.join('^'),
    entry.categories.map((category) => categories.indexOf(category).toString(36)).join(''),
    entry.website,
    unless(entry.status, 'PUBLIC'),
    unless(entry.modes.join(), 'cloud'),
    unless(entry.regions.join(), 'us,eu'),
    unless(entry.endpoints.join(), 'us'),
  ]
    .join('|')
    .replace(/\|+$/, '')
}

/** Text packed for the least bytes after gzip: a line per initial, `;` between destinations, `|` between facts. */
export function writeModule({ version, entries }) {
  const categories = [...new Set(entries.flatMap((entry) => entry.categories))].sort()
  if (categories.length > 36) throw new Error('a category no longer fits one digit')
  const lines = [...new Set(entries.map(initial))].map((letter) =>
    entries
      .filter((entry) => initial(entry) === letter)
      .map((entry) => writeEntry(entry, categories))
      .join(';'),
  )
  const facts = entries.flatMap(({ formerNames, ...entry }) =>
    [...formerNames, ...Object.values(entry)].flat(),
  )
  const broken = facts.filter((fact) => /[|;^`\\\n]|\$\{/.test(fact))
  if (broken.length > 0) throw new Error(`these cannot be packed: ${broken.join(', ')}`)
  return `// Segment's public destination catalogue, packed by scripts/build-catalogue.mjs: change that and run it, not this.
// name|displayName|slug|formerNames|categories|website|status|modes|regions|endpoints; what is usual is left out.

export const VERSION = '${version}'

export const CATEGORIES = \`${categories.join('|')}\`

export const ENTRIES = \`${lines.join('\n')}\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const source = process.argv[2]
  if (!source) throw new Error('say where the catalogue is: a path or a URL')
  const text = /^https?:/.test(source) ? await (await fetch(source)).text() : await readFile(source, 'utf8')
  const catalogue = readCatalogue(text)
  await writeFile(TARGET, writeModule(catalogue))
  console.log(`${catalogue.entries.length} destinations of ${catalogue.version}`)
}
