import { describe, expect, test } from 'vitest'
import { lengthOf, pointAlong, type Point, type Polyline } from '../../../src/core/geometry'
import { glyphIds, glyphOf, lines } from '../../../src/core/letters/glyphs'
import { judgeLetter, type Judgement } from '../../../src/core/judge/letter-judge'
import type { Aspect } from '../../../src/core/judge/finding'
import { diceFrom } from '../../../src/core/random'

const linesOf = (id: string): Polyline[] => glyphOf(id).strokes.map(({ line }) => line)
const backwards = (line: Polyline) => [...line].reverse()
const moved = (ink: readonly Polyline[], change: (p: Point) => Point) => ink.map((line) => line.map(change))
const standing = (id: string) => ({ strokes: glyphOf(id).strokes, xHeight: lines.baseline - lines.midline })

function judged(ink: readonly Polyline[], glyph: string): Extract<Judgement, { kind: 'judged' }> {
  const judgement = judgeLetter(ink, { glyph, standing: standing(glyph) })
  if (judgement.kind !== 'judged') throw new Error(judgement.reason)
  return judgement
}

const verdictOn = (aspect: Aspect, ink: readonly Polyline[], glyph: string) =>
  judged(ink, glyph).findings.find((finding) => finding.aspect === aspect)?.verdict

describe.each(glyphIds)('%s', (id) => {
  test('as taught is good in everything that can be told', () => {
    const { legibility, findings } = judged(linesOf(id), id)
    expect(legibility.legible).toBe(true)
    expect(findings.filter(({ verdict }) => verdict !== 'good' && verdict !== 'untold')).toEqual([])
  })

  test('backwards can be read, but its sequence is off', () => {
    const ink = linesOf(id).map(backwards)
    expect(judged(ink, id).legibility.legible).toBe(true)
    const canTell = glyphOf(id).strokes.some((s) => s.kind === 'line' && !s.reversibleForLeftHand)
    if (canTell) expect(verdictOn('sequence', ink, id)).toBe('off')
  })

  test('a zigzag across its road is not read as it', () => {
    const ink = linesOf(id).map((line) => acrossTheRoad(line, 12))
    expect(judged(ink, id).legibility.legible).toBe(false)
  })

  test('taps along its road are not read as it', () => {
    const dice = diceFrom(11)
    const taps = linesOf(id).flatMap((line) =>
      Array.from({ length: 8 }, (_, k) => {
        const p = pointAlong(line, (k / 7) * lengthOf(line))
        return [p, { x: p.x + dice.within(-2, 2), y: p.y + dice.within(-2, 2) }]
      }),
    )
    const judgement = judgeLetter(taps, { glyph: id })
    expect(judgement.kind === 'judged' && judgement.legibility.legible).toBe(false)
  })
})

/** A quick zigzag from edge to edge, as a child fills a road with colour. */
function acrossTheRoad(line: Polyline, halfWidth: number): Point[] {
  const length = Math.max(lengthOf(line), 20)
  const turns = Math.ceil(length / 4)
  return Array.from({ length: turns }, (_, k) => {
    const p = pointAlong(line, (k / turns) * length)
    const next = pointAlong(line, ((k + 1) / turns) * length)
    const chord = Math.hypot(next.x - p.x, next.y - p.y) || 1
    const side = (k % 2 === 0 ? halfWidth : -halfWidth) / chord
    return { x: p.x - (next.y - p.y) * side, y: p.y + (next.x - p.x) * side }
  })
}

describe('what can be read', () => {
  const dice = diceFrom(5)

  test('wild scribbling over the page is no letter', () => {
    const scribble = Array.from({ length: 200 }, () => ({ x: dice.within(0, 60), y: dice.within(0, 100) }))
    for (const id of glyphIds) expect(judged([scribble], id).legibility.legible).toBe(false)
  })

  test('half a letter is not the letter', () => {
    const [line] = linesOf('m')
    expect(
      judged([(line ?? []).slice(0, Math.floor((line ?? []).length * 0.4))], 'm').legibility.legible,
    ).toBe(false)
  })

  test('A in one stroke, H in two and E from the bottom can be read; the making is told apart', () => {
    const oneStrokeA = [
      [...backwards(linesOf('A')[0] ?? []), ...(linesOf('A')[1] ?? []), ...backwards(linesOf('A')[2] ?? [])],
    ]
    expect(judged(oneStrokeA, 'A').legibility.legible).toBe(true)
    const eFromBelow = [...linesOf('E')].reverse()
    expect(judged(eFromBelow, 'E').legibility.legible).toBe(true)
    expect(verdictOn('sequence', eFromBelow, 'E')).toBe('off')
  })

  test('b written as d is a d, in a mirror', () => {
    const { legibility, findings } = judged(
      moved(linesOf('b'), ({ x, y }) => ({ x: -x, y })),
      'b',
    )
    expect(legibility).toMatchObject({ legible: false, reason: 'It looks more like d.' })
    expect(findings.find(({ aspect }) => aspect === 'orientation')?.verdict).toBe('off')
  })
})

describe('nothing to judge', () => {
  test.each([
    ['no ink', []],
    ['empty strokes', [[], []]],
  ])('%s', (_, ink) => {
    expect(judgeLetter(ink, { glyph: 'a' })).toEqual({ kind: 'unscorable', reason: 'Nothing was written.' })
  })

  test('a touch', () => {
    expect(judgeLetter([[{ x: 1, y: 1 }]], { glyph: 'a' })).toMatchObject({ kind: 'unscorable' })
  })
})

describe('on the lines', () => {
  test('half the size is too small, and in its place when it stands on the line', () => {
    const small = moved(linesOf('h'), ({ x, y }) => ({ x: x / 2, y: 50 + y / 2 }))
    expect(verdictOn('size', small, 'h')).toBe('off')
    expect(verdictOn('placement', small, 'h')).toBe('good')
  })

  test('floating above the line is told', () => {
    const floating = moved(linesOf('n'), ({ x, y }) => ({ x, y: y - 25 }))
    expect(verdictOn('placement', floating, 'n')).toBe('off')
    expect(verdictOn('size', floating, 'n')).toBe('good')
  })

  test('the dot of i does not make it tall', () => {
    expect(judged(linesOf('i'), 'i').onLines?.sizeRatio).toBeCloseTo(1)
  })

  test('without lines nothing is said about them', () => {
    const judgement = judgeLetter(linesOf('n'), { glyph: 'n' })
    expect(judgement.kind === 'judged' && judgement.onLines).toBeNull()
  })
})
