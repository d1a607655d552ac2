import { describe, expect, test } from 'vitest'
import {
  backwardsHand,
  follow,
  handOfSkill,
  lazyHand,
  shakyHand,
  steadyHand,
  type Hand,
} from '../../../src/core/hand'
import { resampleByStep } from '../../../src/core/geometry'
import { noInk, samplesOf, strokeFrom, type Stroke } from '../../../src/core/ink'
import { diceFrom } from '../../../src/core/random'
import type { Outcome } from '../../../src/core/outcome'
import { score } from '../../../src/activities/letter-tracing/score'
import { simulate } from '../../../src/activities/letter-tracing/simulate'
import type { LetterMetric } from '../../../src/activities/letter-tracing/metrics'
import {
  challengeSchema,
  promptSchema,
  type LetterChallenge,
} from '../../../src/activities/letter-tracing/challenge'
import { generate, type LetterTrial } from '../../../src/activities/letter-tracing/trial'

const shapeMetrics: readonly LetterMetric[] = [
  'pathDeviation',
  'farthestOff',
  'insideShare',
  'coverage',
  'lengthRatio',
]

describe('what cannot be scored', () => {
  test('no ink', () => {
    expect(scored('a', [])).toEqual({ kind: 'unscorable', reason: 'Nothing was written.' })
  })

  test('a stray touch is unscorable', () => {
    expect(scored('a', [strokeFrom([{ x: 500, y: 500, tMs: 900 }])]).kind).toBe('unscorable')
  })

  test('a resting finger is unscorable, however long', () => {
    const rest = Array.from({ length: 600 }, (_, k) => ({ x: 500 + (k % 2) * 0.01, y: 500, tMs: k * 8 }))
    expect(scored('a', [strokeFrom(rest)]).kind).toBe('unscorable')
  })
})

describe('shape and formation are separate answers', () => {
  test('traced backwards keeps the shape and loses the direction', () => {
    const trial = letter('c')
    const [forwards, backwards] = [steadyHand, backwardsHand].map((hand) => traced(trial, hand))
    expect(valueOf(backwards, 'coverage')).toBe(1)
    expect(valueOf(backwards, 'pathDeviation')).toBeLessThan(0.2)
    expect(valueOf(forwards, 'direction')).toBe(1)
    expect(valueOf(backwards, 'direction')).toBe(0)
  })

  test('strokes in another order keep the shape and lower the sequence', () => {
    const trial = letter('T')
    const response = simulate(trial, steadyHand, diceFrom(1))
    const outcome = score(trial, {
      ...response,
      ink: { strokes: response.ink.strokes.toReversed(), strayContacts: 0 },
    })
    expect(valueOf(outcome, 'insideShare')).toBe(1)
    expect(valueOf(outcome, 'sequence')).toBe(0.5)
  })

  test('a cross-stroke drawn from right to left is as right, for either hand', () => {
    const trial = letter('t')
    const [stem, bar] = simulate(trial, steadyHand, diceFrom(1)).ink.strokes
    if (!stem || !bar) throw new Error('t has two strokes')
    expect(valueOf(scoreStrokes(trial, [stem, reversed(bar)]), 'direction')).toBe(1)
    expect(valueOf(scoreStrokes(trial, [reversed(stem), bar]), 'direction')).toBe(0.5)
  })

  test('the way that is shown decides, unless any way is free', () => {
    for (const formation of ['free', 'shown', 'strict'] as const) {
      expect(isMet(traced(letter('c', { formation }), backwardsHand))).toBe(formation === 'free')
    }
  })

  test('one stroke of several made backwards decides only when it is strict', () => {
    for (const formation of ['shown', 'strict'] as const) {
      const trial = letter('A', { formation })
      const [down, ...others] = simulate(trial, steadyHand, diceFrom(1)).ink.strokes
      if (!down) throw new Error('A has three strokes')
      expect(isMet(scoreStrokes(trial, [reversed(down), ...others]))).toBe(formation === 'shown')
    }
  })

  test('a lift inside a stroke is a lift and not another order', () => {
    const trial = letter('n')
    const [whole] = simulate(trial, steadyHand, diceFrom(1)).ink.strokes
    if (!whole) throw new Error('n has a stroke')
    const outcome = scoreStrokes(trial, cutInTwo(whole))
    expect([valueOf(outcome, 'sequence'), valueOf(outcome, 'direction')]).toEqual([1, 1])
    expect(valueOf(outcome, 'penLifts')).toBe(1)
  })
})

describe('when a letter is met', () => {
  test('a letter traced to its end', () => {
    expect(isMet(traced(letter('a'), steadyHand))).toBe(true)
  })

  test('not a third of a letter', () => {
    const outcome = traced(letter('a'), lazyHand)
    expect(isMet(outcome)).toBe(false)
    expect(valueOf(outcome, 'coverage')).toBeLessThan(0.7)
  })

  test('not without the bar', () => {
    const trial = letter('t', { corridorShare: 0.2 })
    const outcome = scoreStrokes(trial, simulate(trial, steadyHand, diceFrom(1)).ink.strokes.slice(0, 1))
    expect(isMet(outcome)).toBe(false)
    expect(valueOf(outcome, 'largestGap')).toBeGreaterThan(2)
    expect(valueOf(outcome, 'extraStrokes')).toBe(-1)
  })

  test('not scribbled up and down the road', () => {
    const trial = letter('l')
    const line = trial.strokes[0]?.line ?? []
    const scribble = [1, 2, 3].flatMap(() => [...line, ...line.toReversed()])
    const outcome = scoreStrokes(trial, [follow(steadyHand, scribble, diceFrom(1), 500)])
    expect(valueOf(outcome, 'lengthRatio')).toBeGreaterThan(4)
    expect(isMet(outcome)).toBe(false)
  })

  test('a hand that shakes on the road still meets a wide one', () => {
    const outcome = traced(letter('c'), { ...shakyHand, wander: 10 })
    expect(valueOf(outcome, 'lengthRatio')).toBeGreaterThan(1.8)
    expect(isMet(outcome)).toBe(true)
  })
})

describe.each(promptSchema.options)('whatever there is to see: %s', (prompt) => {
  const trial = letter('a', { prompt })
  const line = trial.strokes[0]?.line ?? []
  const places = resampleByStep(line, 12)

  test('the letter traced well is met', () => {
    expect(isMet(traced(trial, steadyHand))).toBe(true)
  })

  test('traced backwards it is not, and says why', () => {
    const outcome = traced(trial, backwardsHand)
    expect(isMet(outcome)).toBe(false)
    expect(valueOf(outcome, 'direction')).toBe(0)
  })

  test('scribbled inside the road it is not', () => {
    const side = trial.corridorWidth * 0.4
    const zigzag = places.map(({ x, y }, k) => ({ x: x + (k % 2 === 0 ? side : -side), y }))
    const toAndFro = [...line, ...line.toReversed(), ...line]
    for (const way of [zigzag, toAndFro])
      expect(isMet(scoreStrokes(trial, [follow(steadyHand, way, diceFrom(1), 500)]))).toBe(false)
  })

  test('tapped along the way it is not, nor dabbed', () => {
    const taps = (size: number) =>
      places.map(({ x, y }, k) =>
        strokeFrom([0, 1, 2, 3].map((i) => ({ x: x + i * size, y, tMs: k * 300 + i * 10 }))),
      )
    for (const size of [0, 1, 4]) expect(isMet(scoreStrokes(trial, taps(size)))).toBe(false)
  })

  test('only watched, it cannot be scored', () => {
    expect(score(trial, { ink: noInk, shownAgain: 1, watched: 2 }).kind).toBe('unscorable')
  })
})

describe('the same movement measures the same', () => {
  test.each([60, 90, 240])('sampled at %d Hz', (hz) => {
    const [usual, other] = [120, hz].map((rate) => resampled(letter('a'), rate))
    for (const name of shapeMetrics) expect(valueOf(other, name)).toBeCloseTo(valueOf(usual, name) ?? NaN, 1)
  })

  test.each([200, 380])('at a letter height of %d', (letterHeight) => {
    const [large, small] = [letter('a'), letter('a', { letterHeight })]
    const scale = letterHeight / 560
    const response = simulate(large, steadyHand, diceFrom(3))
    const from = large.strokes[0]?.line[0] ?? { x: 0, y: 0 }
    const to = small.strokes[0]?.line[0] ?? { x: 0, y: 0 }
    const strokes = response.ink.strokes.map((stroke) => ({
      ...stroke,
      x: stroke.x.map((x) => to.x + (x - from.x) * scale),
      y: stroke.y.map((y) => to.y + (y - from.y) * scale),
    }))
    const [a, b] = [score(large, response), scoreStrokes(small, strokes)]
    for (const name of [...shapeMetrics, 'startOffset', 'sparc'] as const) {
      expect(valueOf(b, name), name).toBeCloseTo(valueOf(a, name) ?? NaN, 1)
    }
  })
})

test('a screen that reports too rarely leaves smoothness open, with the reason', () => {
  const outcome = resampled(letter('a'), 25)
  expect(outcome.kind === 'scored' && outcome.measurements.sparc).toMatchObject({
    value: null,
    reason: 'the screen reported the movement too rarely',
  })
})

test('a hand of any skill keeps every value apart from the others', () => {
  const deviations = [0.2, 0.6, 1].map((skill) =>
    valueOf(traced(letter('s'), handOfSkill(skill)), 'pathDeviation'),
  )
  expect(deviations).toEqual(deviations.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
})

function letter(glyph: string, over: Partial<LetterChallenge> = {}): LetterTrial {
  return generate({ ...challengeSchema.parse({}), glyphs: [glyph], ...over }, 0)
}

function traced(trial: LetterTrial, hand: Hand) {
  return score(trial, simulate(trial, hand, diceFrom(5)))
}

function scored(glyph: string, strokes: Stroke[]) {
  return scoreStrokes(letter(glyph), strokes)
}

function scoreStrokes(trial: LetterTrial, strokes: Stroke[]) {
  return score(trial, { ink: { ...noInk, strokes }, shownAgain: 0, watched: 0 })
}

function valueOf(outcome: Outcome<LetterMetric> | undefined, name: LetterMetric): number | null {
  if (outcome?.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}

function reversed(stroke: Stroke): Stroke {
  return { ...stroke, x: stroke.x.toReversed(), y: stroke.y.toReversed() }
}

function cutInTwo(stroke: Stroke): Stroke[] {
  const samples = samplesOf(stroke)
  const middle = Math.floor(samples.length / 2)
  const later = samples.slice(middle).map((sample) => ({ ...sample, tMs: sample.tMs + 400 }))
  return [strokeFrom(samples.slice(0, middle)), strokeFrom(later)]
}

/** A smooth tracing read at a rate: the place is a function of the time alone. */
function resampled(trial: LetterTrial, hz: number) {
  const [whole] = simulate(trial, { ...steadyHand, shake: 0 }, diceFrom(8)).ink.strokes
  if (!whole) throw new Error('the letter has a stroke')
  const samples = samplesOf(whole)
  const [first, last] = [samples[0]?.tMs ?? 0, samples.at(-1)?.tMs ?? 0]
  const count = Math.floor(((last - first) * hz) / 1000)
  const read = Array.from({ length: count + 1 }, (_, k) => placeAt(samples, first + (k * 1000) / hz))
  return scoreStrokes(trial, [strokeFrom(read)])
}

function placeAt(samples: ReturnType<typeof samplesOf>, tMs: number) {
  const next = samples.findIndex((sample) => sample.tMs >= tMs)
  const [a, b] = [samples[Math.max(0, next - 1)], samples[next] ?? samples.at(-1)]
  if (!a || !b) throw new Error('no samples')
  const t = b.tMs === a.tMs ? 0 : (tMs - a.tMs) / (b.tMs - a.tMs)
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, tMs }
}
