// What the guides tell people to run is there to be run.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { read, root } from './workspace.js'

const guides = readdirSync(`${root}docs/guides`).filter((file) => file.endsWith('.md'))
const blocks = (language: string) =>
  guides.flatMap((file) =>
    [...read(`docs/guides/${file}`).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
      ([, text = '']) => ({ file, text }),
    ),
  )

/** The lines that a runner of GitHub or GitLab would give to a shell. */
function scriptsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['run', 'script'].includes(key) ? [inner].flat().map(String) : scriptsIn(inner),
  )
}

const pipelines = blocks('ya?ml').map(({ file, text }) => ({ file, lines: scriptsIn(parse(text)) }))
const commands = [
  ...blocks('sh').flatMap(({ file, text }) => text.split('\n').map((line) => ({ file, line }))),
  ...pipelines.flatMap(({ file, lines }) => lines.map((line) => ({ file, line }))),
].flatMap(({ file, line }) =>
  [...line.replace(/\s#.*/, '').matchAll(/(?:npx|dlx) (?:@assent\/cli|assent) ([^&|>]+)/g)].map(
    ([, words = '']) => ({ file, words: words.trim() }),
  ),
)

describe('a guide', () => {
  it('has commands and pipelines that this test finds', () => {
    expect(commands.length).toBeGreaterThan(8)
    expect(pipelines.flatMap(({ lines }) => lines).length).toBeGreaterThan(4)
  })

  it.each(commands)('$file: assent $words', ({ words }) => {
    const [command = ''] = words.split(' ')
    const options = words.match(/--[a-z-]+/g) ?? []
    const help = execFileSync('node', [`${root}packages/cli/dist/assent.js`, command, '--help'], {
      encoding: 'utf8',
    })
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([])
  })
})
