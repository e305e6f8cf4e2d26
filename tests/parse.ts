// Reads a module the way a compiler does. TypeScript 7 has no parser to call, so it is the one inside Vite.
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Every node of a module, outermost first. */
export function* nodesOf(path: string, code: string): Generator<Node> {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const waiting: unknown[] = [program]
  while (waiting.length > 0) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...next)
    else if (isNode(next)) {
      yield next
      waiting.push(...Object.values(next))
    }
  }
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
])

/** What a module names as its sources: imports, re-exports, `import()` in code and in types. */
export function importsOf(path: string, code: string): string[] {
  const sources = [...nodesOf(path, code)]
    .filter((node) => IMPORTING.has(node.type))
    .map((node) => node.source ?? node.expression)
    .flatMap((source) => (isNode(source) && typeof source.value === 'string' ? [source.value] : []))
  return [...new Set(sources)]
}

// The parser takes all that a declaration file declares for types.
const DECLARES_VALUE = /^export declare (const|let|var|function|(abstract )?class|enum)\b/

/** The names a declaration file or module lets out, values and types apart. */
export function exportsOf(path: string, code: string): { values: string[]; types: string[] } {
  const { module } = parseSync(path, code)
  const entries = module.staticExports.flatMap((statement) => {
    const declaresValue = DECLARES_VALUE.test(code.slice(statement.start, statement.end))
    return statement.entries.map(({ exportName, isType }) => ({
      name: exportName.name ?? '*',
      isType: isType && !declaresValue,
    }))
  })
  const names = (isType: boolean) =>
    entries.filter((entry) => entry.isType === isType).map(({ name }) => name)
  return { values: names(false).toSorted(), types: names(true).toSorted() }
}
