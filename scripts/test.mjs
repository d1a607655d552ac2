// `npm test`: every check there is, from a fresh clone. Needs nothing but Node and npm.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './install.mjs'
import { run } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = 'node_modules/.cache/inchworm'
const UNIT = `${REPORTS}/unit.json`
const E2E = `${REPORTS}/e2e.json`

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
installIfNeeded()
const { ensureBrowser } = await import('./ensure-browser.mjs')
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

/** @type {Count[]} */
const counts = ['types', 'lint', 'format:check', 'dead'].map(check)
counts.push(unitTests())
const built = check('build')
counts.push(built)
if (built.failed === 0) counts.push(check('size'), await endToEndTests())

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** One step that either holds or does not.
 * @param {string} script @returns {Count} */
function check(script) {
  console.log(`\n--- ${script}`)
  return counted(run('npm', ['run', '--silent', script]))
}

/** @returns {Count} */
function unitTests() {
  console.log('\n--- unit')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]
  const ended = run('npx', ['vitest', 'run', ...reporters])
  return counted(
    ended,
    readCount(UNIT, (it) => [it.numPassedTests, it.numFailedTests]),
  )
}

/** @returns {Promise<Count>} */
async function endToEndTests() {
  console.log('\n--- e2e')
  if (!(await ensureBrowser())) return counted(false)
  const ended = run('npx', ['playwright', 'test', '--reporter=list,json'], {
    CI: '1',
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
  })
  return counted(
    ended,
    readCount(E2E, (it) => [it.stats.expected + it.stats.flaky, it.stats.unexpected]),
  )
}

/** A step that ended badly counts as one failure at least.
 * @param {boolean} ended @param {Count} [count] @returns {Count} */
function counted(ended, count = { passed: ended ? 1 : 0, failed: 0 }) {
  return ended ? count : { passed: count.passed, failed: Math.max(1, count.failed) }
}

/** @param {string} file @param {(report: any) => [number, number]} pick @returns {Count} */
function readCount(file, pick) {
  try {
    const [good, bad] = pick(JSON.parse(readFileSync(file, 'utf8')))
    return { passed: good, failed: bad }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
