import { describe, expect, it } from 'vitest'
import { code, link, md, paragraphs, table } from './docs/markdown.js'
import { jsonString, jsonText, printable, visible } from './printable.js'

const ESC = '\u001B'

describe('text from outside', () => {
  it('is shown with everything in it that could act', () => {
    expect(visible(`a${ESC}[2J\n\u202E\u2028\uD800é日`)).toBe(
      'a\\u{1b}[2J\\u{a}\\u{202e}\\u{2028}\\u{d800}é日',
    )
  })

  it('is cut where it is longer than a line, and only there', () => {
    expect(printable('x'.repeat(120))).toBe('x'.repeat(120))
    expect(printable('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`)
  })

  it('is cut between characters', () => {
    expect(printable(`${'x'.repeat(118)}😀😀`)).toBe(`${'x'.repeat(118)}…`)
  })

  // GitHub's runner and the one of Azure Pipelines look for these anywhere in a line of the log.
  it.each(['##[error]x', '##[add-mask]a', '##vso[task.setvariable variable=a]b'])(
    'gives the runner of a build no command: %s',
    (command) => {
      const name = `Shop ${command}`
      for (const shown of [
        visible(name),
        printable(name),
        md(name),
        code(name),
        jsonString(name),
        jsonText(name),
      ])
        expect(shown).not.toContain(command.slice(0, command.indexOf('[') + 1))
      expect(JSON.parse(jsonString(name))).toBe(name)
    },
  )

  it('keeps the signs of a number or a heading', () => {
    expect(visible('# 1 ## C# [x]')).toBe('# 1 ## C# [x]')
  })

  it('is written to JSON so that it reads the same and nothing of it is unseen', () => {
    const text = `a${ESC}\u{E0001}\n"`
    expect(jsonString(text)).toBe(String.raw`"a\u001b\udb40\udc01\n\""`)
    expect(JSON.parse(jsonString(text))).toBe(text)
    expect(jsonText({ text })).toBe(`{\n  "text": ${jsonString(text)}\n}`)
  })
})

describe('text in Markdown', () => {
  it('is only words', () => {
    expect(md('<b>*_[x](y)|`#~&$\\')).toBe(String.raw`\<b\>\*\_\[x\](y)\|\`\#\~\&\$\\`)
  })

  it.each([
    ['- a', String.raw`\- a`],
    [' + a', String.raw` \+ a`],
    ['---', String.raw`\---`],
    ['1. a', String.raw`1\. a`],
    ['12) a', String.raw`12\) a`],
    ['=', String.raw`\=`],
    ['a - b + 1.5', 'a - b + 1.5'],
  ])('begins no list, rule or heading of its own: %j', (text, words) => {
    expect(md(text)).toBe(words)
  })

  it.each([
    ['see https://evil.example', String.raw`see https\://evil.example`],
    ['www.evil.example', String.raw`www\.evil.example`],
    ['Shop: a.b', 'Shop: a.b'],
  ])('is no link that it did not become here: %j', (text, words) => {
    expect(md(text)).toBe(words)
  })

  it('is code, unless a span of code could not hold it', () => {
    expect(code('_fbp')).toBe('`_fbp`')
    expect(['a`b', 'a|b', 'a\\b', ' '].map(code)).toEqual(['a\\`b', 'a\\|b', 'a\\\\b', ' '])
  })

  it('is a link where it is a page on the web', () => {
    expect(link('https://x.example/a b')).toBe('<https://x.example/a%20b>')
    expect(link('http://x.example')).toBe('<http://x.example/>')
    expect(['javascript:alert(1)', 'xhttps://y.example', 'words'].map(link)).toEqual([
      'javascript:alert(1)',
      String.raw`xhttps\://y.example`,
      'words',
    ])
  })

  it('stands in tables and paragraphs, of which the empty ones are left out', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
    expect(paragraphs('a', false, undefined, '', 'b')).toBe('a\n\nb\n')
  })
})
