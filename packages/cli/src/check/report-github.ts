// The report as annotations in a pull request.
// https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
import { FINDING_WORDS, sentenceOf } from './finding-words.js'
import { placeOf, type Reporter } from './report.js'

const escapeMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

export const reportToGithub: Reporter = (report, { print }) => {
  for (const finding of report.findings) {
    const { title, whatToDo } = FINDING_WORDS[finding.code]
    const { path, line } = placeOf(finding, report)
    const properties = `file=${escapeProperty(path)},line=${line},title=${escapeProperty(title)}`
    print(`::error ${properties}::${escapeMessage(`${sentenceOf(finding)}. ${whatToDo}`)}`)
  }
  const verdict = report.findings.length === 0 ? 'nothing to look at' : `${report.findings.length} findings`
  print(`assent: ${verdict} among ${report.destinations} destinations`)
}
