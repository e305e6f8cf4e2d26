// The report for programs.
import { jsonText } from '../printable.js'
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
  print(jsonText({ ok: findings.length === 0, destinations, against, findings }))
}
