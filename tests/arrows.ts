// The arrows of ARCHITECTURE as rules over a graph of modules: who may import whom. Pure.
import { posix } from 'node:path'

/** A module's path from the root -> the specifiers it imports. */
export type Sources = ReadonlyMap<string, readonly string[]>

const ARROWS: Readonly<Record<string, readonly string[]>> = {
  demo: ['banner', 'react', 'core', 'records'],
  banner: ['react'],
  react: ['core'],
  records: ['core'],
  cli: ['core'],
  core: [],
}

// Arrows to one door alone. The banner reaches core through React, but for what neither asks nor keeps consent:
// facts to disclose, and, in the room that renders on a server where React's door is client code, the declaration.
const DOORS: readonly { readonly from: string; readonly room?: string; readonly to: string }[] = [
  { from: 'banner', to: '@assent/core/catalogue' },
  { from: 'banner', room: 'disclosure', to: '@assent/core' },
]

// "Decision does not know cookie, cookie does not know gate, gate does not know Segment" (the last is a room).
const DOES_NOT_KNOW: Readonly<Record<string, readonly string[]>> = {
  'decision.ts': ['store.ts', 'cookie.ts', 'gate.ts', 'stamp.ts', 'record.ts'],
  'cookie.ts': ['store.ts', 'gate.ts', 'stamp.ts', 'record.ts'],
  'gate.ts': ['store.ts', 'cookie.ts', 'stamp.ts', 'record.ts'],
}

const TEST_TOOLS =
  /^(vitest|jsdom|playwright|axe-core|fast-check|node:test|react-(dom-)?18)(\/|$)|^@vitest\/|^@testing-library\/|\.test(\.[jt]sx?)?$/

interface Place {
  readonly unit: string
  /** The first folder below `src`; empty for the walk. */
  readonly room: string
  readonly file: string
}

function placeOf(path: string): Place {
  const [top, unit = '', ...rest] = path.split('/')
  const inside = top === 'packages' ? rest.slice(1) : rest
  return { unit, room: inside.length > 1 ? (inside[0] ?? '') : '', file: inside.join('/') }
}

/** The module of ours that a relative specifier means, written with `.js` as the compiler wants it. */
export function resolve(from: string, specifier: string, sources: Sources): string | undefined {
  const base = specifier.startsWith('@/')
    ? posix.join('apps/demo', specifier.slice(2))
    : posix.join(posix.dirname(from), specifier)
  const bare = base.replace(/\.js$/, '')
  return [base, `${bare}.ts`, `${bare}.tsx`, `${base}/index.ts`].find((path) => sources.has(path))
}

const isRelative = (specifier: string) => /^(\.|@\/)/.test(specifier)

function breachOfPackage(place: Place, specifier: string): string | undefined {
  if (TEST_TOOLS.test(specifier)) return 'ships a test-only import'
  const [, unit, door] = /^@assent\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? []
  if (!unit) return undefined
  if (unit === place.unit) return "imports its own package's door"
  const isOpen = DOORS.some(
    ({ from, room, to }) => from === place.unit && (room ?? place.room) === place.room && to === specifier,
  )
  if (!isOpen && !ARROWS[place.unit]?.includes(unit)) return `is an arrow ${place.unit} -> ${unit}`
  // The demo shows the house against a Segment of our own, so it may.
  return door === 'testing' && place.unit !== 'demo' ? 'ships a test-only import' : undefined
}

// Where doors bring what not everybody installs: the files directly in `src` know no room, and no room another.
const HAS_ROOMS = new Set(['core', 'records'])

function breachOfRooms(from: Place, to: Place): string | undefined {
  if (from.room === '') {
    if (to.room !== '') return `is imported from outside the room ${to.room}`
    return DOES_NOT_KNOW[from.file]?.includes(to.file) ? 'goes back along the walk' : undefined
  }
  if (to.room === '' || to.room === from.room || from.room === 'testing') return undefined
  return `is the room ${from.room} importing the room ${to.room}`
}

function breachOfFile(from: string, specifier: string, sources: Sources): string | undefined {
  const target = resolve(from, specifier, sources)
  const isPackage = from.startsWith('packages/')
  if (isPackage && specifier.startsWith('../..')) return 'climbs more than one folder'
  if (TEST_TOOLS.test(specifier)) return 'ships a test-only import'
  if (!target) return /\.(css|svg|json)$/.test(specifier) ? undefined : 'leads nowhere'
  const [here, there] = [placeOf(from), placeOf(target)]
  if (here.unit !== there.unit || target.split('/')[0] !== from.split('/')[0]) return 'leaves its package'
  if (isPackage && /(^|\/)index\.ts$/.test(there.file)) return "imports its own package's index"
  if (from === 'packages/core/src/vocabulary.ts') return 'gives the vocabulary an import'
  if (here.unit === 'banner' && here.room === 'disclosure' && there.room === '')
    return 'takes client code to a server'
  return HAS_ROOMS.has(here.unit) ? breachOfRooms(here, there) : undefined
}

/** Every import that is not an allowed arrow, as a line to read. */
export function breaches(sources: Sources): string[] {
  return [...sources].flatMap(([from, specifiers]) =>
    specifiers.flatMap((specifier) => {
      const breach = isRelative(specifier)
        ? breachOfFile(from, specifier, sources)
        : breachOfPackage(placeOf(from), specifier)
      return breach ? [`${from}: '${specifier}' ${breach}`] : []
    }),
  )
}

/** Every circle of imports, as the path walked from a file back to itself. */
export function cycles(sources: Sources): string[] {
  const found: string[] = []
  const finished = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' -> '))
    if (start >= 0 || finished.has(path)) return
    for (const specifier of sources.get(path) ?? []) {
      const target = isRelative(specifier) ? resolve(path, specifier, sources) : undefined
      if (target) visit(target, [...trail, path])
    }
    finished.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return found
}
