// The report for programs.
import { FINDING_WORDS, sentenceOf } from './finding-words.js'
import { placeOf, type Reporter } from './report.js'

export const reportAsJson: Reporter = (report, { print }) => {
  const findings = report.findings.map((finding) => ({
    ...finding,
    message: sentenceOf(finding),
    whatToDo: FINDING_WORDS[finding.code].whatToDo,
    ...placeOf(finding, report),
  }))
  const { destinations, against } = report
  print(JSON.stringify({ ok: findings.length === 0, destinations, against, findings }, null, 2))
}
