/** Scores recordings of letters: ink on standard input, one outcome a line on standard output. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const usage = `usage: npm run --silent score -- --glyph <letter, digit, any or label> < ink.jsonl
One recording a line in, one outcome a line out; every field is told in docs/letter-scorer.md.
Exit code: 0 all lines were read, 1 some were not, 2 the command was not understood.
`

/** @type {{ module: { scoredLine: (text: string, line: number, wanted: string) => object, isWanted: (glyph: string) => boolean } }} */
const { module: scorer } = await runnerImport(
  fileURLToPath(new URL('../src/exchange/scored-line.ts', import.meta.url)),
  { configFile: false, logLevel: 'error' },
)

const wanted = wantedGlyph()
// Whoever reads the outcomes may stop early: `| head` is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

let errors = 0
let line = 0
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1
  const outcome = scorer.scoredLine(text, line, wanted)
  if ('error' in outcome) errors += 1
  if (!process.stdout.write(`${JSON.stringify(outcome)}\n`)) await once(process.stdout, 'drain')
}
if (errors > 0) {
  process.stderr.write(`${errors} of ${line} lines could not be read.\n`)
  process.exitCode = 1
}

/** The glyph to judge by; ends the command when it says none. */
function wantedGlyph() {
  const { glyph, help } = options()
  if (help) {
    process.stdout.write(usage)
    process.exit(0)
  }
  if (glyph === undefined)
    refuse('Say which letter or digit it should be: --glyph a, --glyph any, --glyph label.')
  if (!scorer.isWanted(glyph))
    refuse(`"${glyph}" is no letter a–z or A–Z, no digit, and neither any nor label.`)
  return glyph
}

function options() {
  try {
    const known = /** @type {const} */ ({ glyph: { type: 'string' }, help: { type: 'boolean', short: 'h' } })
    return parseArgs({ options: known }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n\n${usage}`)
  process.exit(2)
}
