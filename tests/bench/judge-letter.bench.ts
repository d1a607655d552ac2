/**
 * The judge of letters beside hanzi-writer’s stroke matcher: how often each is right on the same recorded ink, and
 * what a letter costs. With no recordings at hand only the cost is measured, on a template’s own line.
 */
import { bench, describe } from 'vitest'
import { resampleToCount, type Polyline } from '../../src/core/geometry'
import { glyphIds, glyphOf } from '../../src/core/letters/glyphs'
import { judgeLetter } from '../../src/core/judge/letter-judge'
import { recognise } from '../../src/core/shape/recognise'
import { sameShapeAs } from '../../src/core/shape/forms'
import { hanziAccepts } from './hanzi-matcher'
import { recordedLetters } from './recorded-letters'

const letters = recordedLetters()
const others = (label: string) => glyphIds.filter((id) => !sameShapeAs(label).includes(id))
const judgeAccepts = (ink: readonly Polyline[], glyph: string) => {
  const judgement = judgeLetter(ink, { glyph })
  return judgement.kind === 'judged' && judgement.legibility.legible
}

/** The twins named in the target, before j J and y Y are counted as one shape too. */
const namedTwins = ['cC', 'oO0', 'sS', 'vV', 'wW', 'xX', 'zZ', 'uU', 'kK', 'pP', 'ilI1']
const named = (a: string, b: string) => a === b || namedTwins.some((g) => g.includes(a) && g.includes(b))

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
const say = (line: string) => process.stdout.write(`${line}\n`)

function accuracyOf(accepts: (ink: readonly Polyline[], glyph: string) => boolean) {
  let [right, wrong, rivals] = [0, 0, 0]
  letters.forEach(({ label, strokes }, k) => {
    if (accepts(strokes, label)) right += 1
    // Every seventh other glyph, another seven for each letter: about eight rivals a letter.
    for (const rival of others(label).filter((_, i) => i % 7 === k % 7)) {
      rivals += 1
      if (accepts(strokes, rival)) wrong += 1
    }
  })
  return `right letter accepted ${percent(right, letters.length)}, wrong letter accepted ${percent(wrong, rivals)}`
}

if (letters.length > 0) {
  const best = letters.map(({ strokes }) => recognise(strokes)?.ranked[0]?.glyph ?? '')
  const hits = (same: (a: string, b: string) => boolean) =>
    percent(letters.filter(({ label }, k) => same(label, best[k] ?? '')).length, letters.length)
  say(`${letters.length} recorded letters, choosing among ${glyphIds.length} glyphs by shape alone:`)
  say(
    `  first choice right ${hits(named)}; with j J and y Y as twins too ${hits((a, b) => sameShapeAs(a).includes(b))}`,
  )
  say(`  judge:        ${accuracyOf(judgeAccepts)}`)
  say(`  hanzi-writer: ${accuracyOf(hanziAccepts)}`)
  const turned = letters.flatMap(({ label, strokes }) => (/[ocl1]/.test(label) ? [{ label, strokes }] : []))
  const told = (backwards: boolean) =>
    turned.filter(({ label, strokes }) => {
      const ink = backwards ? strokes.map((line) => [...line].reverse()) : strokes
      const plain = judgeLetter(strokes, { glyph: label })
      const judgement = judgeLetter(ink, { glyph: label })
      if (judgement.kind === 'unscorable' || plain.kind === 'unscorable') return false
      return backwards
        ? judgement.formation.order.reversed[0] !== plain.formation.order.reversed[0]
        : judgement.formation.order.reversed[0] === false
    }).length
  say(
    `  o, c, l: written the taught way ${percent(told(false), turned.length)}; turned round is told ${percent(told(true), turned.length)}`,
  )
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
