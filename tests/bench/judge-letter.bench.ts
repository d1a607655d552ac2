/**
 * The judge of letters beside hanzi-writer’s stroke matcher: how often each is right on the same recorded ink, and
 * what a letter costs. With no recordings at hand only the cost is measured, on a template’s own line.
 */
import { bench, describe } from 'vitest'
import { resampleToCount } from '../../src/core/geometry'
import { glyphIds, glyphOf } from '../../src/core/letters/glyphs'
import { judgeLetter } from '../../src/core/judge/letter-judge'
import { median } from '../../src/core/metrics/spread'
import { hanziAccepts } from './hanzi-matcher'
import { acceptance, directionsTold, firstChoices, judgeAccepts, rewrittenChoices } from './letter-accuracy'
import { recordedLetters } from './recorded-letters'

const letters = recordedLetters()
const say = (line: string) => process.stdout.write(`${line}\n`)

if (letters.length > 0) {
  say(`${letters.length} recorded letters, choosing among ${glyphIds.length} glyphs by shape alone:`)
  for (const line of firstChoices(letters)) say(`  ${line}`)
  say(`  judge:        ${acceptance(letters, judgeAccepts)}`)
  say(`  hanzi-writer: ${acceptance(letters, hanziAccepts)}`)
  say(`  ${directionsTold(letters)}`)
  say('Every third of them otherwise:')
  for (const line of rewrittenChoices(letters)) say(`  ${line}`)
  say(`Any of them in 300 points: ${medianMs().toFixed(2)} ms at the median`)
}

/** Time to judge a letter of 300 points, the quickest of five goes, at the median of all letters. */
function medianMs(): number {
  const times = letters.map(({ label, strokes }) => {
    const ink = strokes.map((line) => resampleToCount(line, Math.ceil(300 / strokes.length)))
    return Math.min(...Array.from({ length: 5 }, () => timeOf(() => judgeLetter(ink, { glyph: label }))))
  })
  return median(times) ?? NaN
}

function timeOf(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const letter = letters.find(({ label, strokes }) => label === 'k' && strokes.length === 2)
const glyph = 'k'
const template = glyphOf(glyph).strokes.map(({ line }) => line)
const ink = (letter?.strokes ?? template).map((line) => resampleToCount(line, 150))

describe('a letter of 300 points', () => {
  bench('reference: hanzi-writer’s stroke matcher', () => {
    hanziAccepts(ink, glyph)
  })
  bench('judge it', () => {
    judgeLetter(ink, { glyph })
  })
})
