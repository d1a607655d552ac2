/** Scores recordings of letters: ink on standard input, one outcome a line on standard output. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const usage = 'usage: npm run --silent score -- --glyph <letter, digit, any or label> < ink.jsonl'

/** @type {{ module: { scoredLine: (text: string, line: number, wanted: string) => object, isWanted: (glyph: string) => boolean } }} */
const { module: scorer } = await runnerImport(
  new URL('../src/exchange/scored-line.ts', import.meta.url).pathname,
  {
    configFile: false,
    logLevel: 'error',
  },
)

const wanted = wantedGlyph()
if (wanted === null || !scorer.isWanted(wanted)) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

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

/** @returns {string | null} */
function wantedGlyph() {
  try {
    const { values } = parseArgs({ options: { glyph: { type: 'string' } } })
    return values.glyph ?? null
  } catch {
    return null
  }
}
