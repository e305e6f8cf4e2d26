// The report for a person: grouped by what is wrong, each group with what to do.
import { FINDING_WORDS, subjectOf } from './finding-words.js'
import type { Reporter } from './report.js'

export const reportToPeople: Reporter = ({ findings, destinations, against }, { print, paint }) => {
  const codes = [...new Set(findings.map(({ code }) => code))]
  for (const code of codes) {
    const words = FINDING_WORDS[code]
    print(paint('bold', words.title))
    for (const finding of findings.filter((one) => one.code === code))
      print(`  ${paint('red', '✗')} ${subjectOf(finding)}: ${words.said(finding)}`)
    print(`  ${paint('dim', words.whatToDo)}`)
    print()
  }
  const held = `${count(destinations, 'destination')}, held against ${against.join(' and ')}`
  const verdict =
    findings.length === 0
      ? paint('green', '✓ nothing to look at')
      : paint('red', count(findings.length, 'finding'))
  print(`${verdict}: ${held}.`)
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
