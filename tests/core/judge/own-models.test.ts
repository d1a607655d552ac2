import { describe, expect, test } from 'vitest'
import type { Point, Polyline } from '../../../src/core/geometry'
import { judgeLetter, type Asked } from '../../../src/core/judge/letter-judge'
import { glyphIds, glyphOf, type Glyph } from '../../../src/core/letters/glyphs'
import { joinedGlyph } from '../../../src/core/letters/joined'
import { joinedIds } from '../../../src/core/letters/joined-skeletons'
import { variantsOf } from '../../../src/core/letters/variants'
import { diceFrom } from '../../../src/core/random'

const linesOf = ({ strokes }: Pick<Glyph, 'strokes'>): Polyline[] => strokes.map(({ line }) => line)
const judged = (ink: readonly Polyline[], asked: Asked) => {
  const judgement = judgeLetter(ink, asked)
  if (judgement.kind !== 'judged') throw new Error(judgement.reason)
  return judgement
}
const isLegible = (ink: readonly Polyline[], asked: Asked) => judged(ink, asked).legibility.legible

/** The same letter by a hand of its own: larger, narrower or wider, leaning, wavering. */
function byHand(ink: readonly Polyline[], seed: number): Polyline[] {
  const dice = diceFrom(seed)
  const [width, lean, waver] = [dice.within(0.85, 1.2), dice.within(-0.12, 0.12), dice.within(0.1, 0.2)]
  const moved = ({ x, y }: Point, k: number) => ({
    x: 3 * (width * x + lean * y + 2 * Math.sin(waver * k) + dice.within(-1, 1)),
    y: 3 * (y + 2 * Math.cos(waver * k) + dice.within(-1, 1)),
  })
  return ink.map((line) => line.map(moved))
}

describe.each(joinedIds)('joined %s', (id) => {
  const model = joinedGlyph(id)
  const asked = { glyph: id, model, joined: true }

  test('as taught is good in everything that can be told', () => {
    const { legibility, findings } = judged(linesOf(model), asked)
    expect(legibility).toMatchObject({ legible: true, best: { glyph: id } })
    expect(findings.filter(({ verdict }) => verdict !== 'good' && verdict !== 'untold')).toEqual([])
  })

  test('can be read by hand, too', () => {
    for (const seed of [1, 2, 3]) expect(isLegible(byHand(linesOf(model), seed), asked)).toBe(true)
  })

  test('can be read printed: it is the same letter', () => {
    expect(isLegible(linesOf(glyphOf(id)), asked)).toBe(true)
  })
})

const lookAlikes = 'ao ad bl bh ce co fl gq gy hk hn it ij lt mn nu pn rv sa uw vw vu xn zs yg el ko'.split(
  ' ',
)

test.each(lookAlikes)('joined %s: neither is taken for the other', (pair) => {
  const [a = '', b = ''] = pair
  for (const [wanted, written] of [a + b, b + a]) {
    if (!wanted || !written) continue
    const asked = { glyph: wanted, model: joinedGlyph(wanted), joined: true }
    expect(isLegible(linesOf(joinedGlyph(written)), asked)).toBe(false)
  }
})

describe.each(glyphIds)('slanted %s', (id) => {
  const way = variantsOf(id).find(({ variant }) => variant === 'tail' || variant === 'slanted')

  test('as taught is good in everything that can be told', () => {
    const model = way ?? glyphOf(id)
    const { legibility, findings } = judged(linesOf(model), { glyph: id, model })
    expect(legibility.legible).toBe(true)
    expect(findings.filter(({ verdict }) => verdict !== 'good' && verdict !== 'untold')).toEqual([])
  })
})

describe('a model a therapist drew', () => {
  /** An s that is none of the printed shapes. */
  const drawn = joinedGlyph('s').strokes
  const ink = drawn.map(({ line }) => line)
  const asked = { glyph: 's', model: { ...glyphOf('s'), strokes: drawn } }

  test('is a shape of its glyph for the child who is taught it', () => {
    expect(isLegible(ink, { glyph: 's' })).toBe(false)
    expect(isLegible(ink, asked)).toBe(true)
    for (const seed of [1, 2, 3]) expect(isLegible(byHand(ink, seed), asked)).toBe(true)
  })

  test('does not let another letter pass', () => {
    const others = glyphIds.filter((id) => id !== 's' && id !== 'S')
    const passing = others.filter((id) => isLegible(linesOf(glyphOf(id)), asked))
    expect(passing).toEqual([])
  })

  test('of nothing but a dot is left aside', () => {
    const dot = drawn.map((stroke) => ({ ...stroke, line: stroke.line.slice(0, 1) }))
    const model = { ...glyphOf('s'), strokes: dot }
    expect(isLegible(linesOf(glyphOf('s')), { glyph: 's', model })).toBe(true)
  })
})
