import { describe, expect, test } from 'vitest'
import { lengthOf, resampleByStep, type Point } from '../../../src/core/geometry'
import { backwardsHand, lazyHand, shakyHand, steadyHand, type Hand } from '../../../src/core/hand'
import { noInk, strokeFrom, type Stroke } from '../../../src/core/ink'
import { steeringDifficulty } from '../../../src/core/metrics/steering'
import { anyLearner, type Learner } from '../../../src/core/learner'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { challengeSchema, type PathChallenge } from '../../../src/activities/pre-writing/challenge'
import type { PathMetric } from '../../../src/activities/pre-writing/metrics'
import { pathIds, type PathId } from '../../../src/activities/pre-writing/paths'
import { score } from '../../../src/activities/pre-writing/score'
import { simulate } from '../../../src/activities/pre-writing/simulate'
import { generate, type PathTrial } from '../../../src/activities/pre-writing/trial'

describe('a path counts as met', () => {
  test.each(pathIds)('%s, followed by a steady hand', (path) => {
    expect(isMet(drawn(trialOf(path), steadyHand))).toBe(true)
  })

  test.each(pathIds)('but not a third of %s', (path) => {
    expect(isMet(drawn(trialOf(path), lazyHand))).toBe(false)
  })

  test.each(pathIds)('nor %s from its goal to its start, unless direction does not count', (path) => {
    expect(isMet(drawn(trialOf(path), backwardsHand))).toBe(false)
    expect(isMet(drawn(trialOf(path, { directionCounts: false }), backwardsHand))).toBe(true)
  })

  test.each(pathIds)('nor %s scribbled, however well inside', (path) => {
    const trial = trialOf(path)
    const outcome = scoreWays(
      trial,
      trial.strokes.map(({ line }) => scribbled(line, trial.corridorWidth)),
    )
    expect(valueOf(outcome, 'insideShare')).toBe(1)
    expect(valueOf(outcome, 'lengthRatio')).toBeGreaterThan(2)
    expect(isMet(outcome)).toBe(false)
    expect(valueOf(outcome, 'steeringPerformance')).toBeNull()
  })

  test.each(pathIds)('nor %s tapped along from end to end', (path) => {
    const trial = trialOf(path)
    const taps = trial.strokes.flatMap(({ line }) => resampleByStep(line, 30)).map(tapped)
    const outcome = scoreWays(trial, taps)
    expect(isMet(outcome)).toBe(false)
    if (outcome.kind === 'unscorable') return
    expect(valueOf(outcome, 'lengthRatio')).toBeLessThan(0.3)
    expect(valueOf(outcome, 'sequence')).toBe(0)
    expect(valueOf(outcome, 'steeringPerformance')).toBeNull()
  })

  test('nor a road walked to and fro', () => {
    const trial = trialOf('wave')
    const [line = []] = linesOf(trial)
    expect(isMet(scoreWays(trial, [[...line, ...line.toReversed(), ...line]]))).toBe(false)
  })
})

describe('what cannot be scored', () => {
  test('nothing, and a touch, on a road and in the tray', () => {
    for (const prompt of ['trace', 'memory'] as const) {
      const trial = trialOf('circle', { prompt })
      expect(scoreWays(trial, [])).toEqual({ kind: 'unscorable', reason: 'Nothing was drawn.' })
      const rest = Array.from({ length: 60 }, (_, k) => ({ x: 500 + (k % 2) * 0.01, y: 300 }))
      expect(scoreWays(trial, [rest]).kind).toBe('unscorable')
    }
  })
})

describe('order, direction and start', () => {
  test('a touch beside the strokes is no stroke', () => {
    const trial = trialOf('cross')
    const outcome = scoreWays(trial, [...linesOf(trial), tapped({ x: 700, y: 300 })])
    expect(valueOf(outcome, 'sequence')).toBe(1)
    expect(isMet(outcome)).toBe(true)
  })

  test('a corner shape made another known way is as right', () => {
    const apart = trialOf('square', { corners: 'apart' })
    const oneGo = trialOf('square', { corners: 'one go' })
    for (const trial of [apart, oneGo])
      for (const way of [apart, oneGo]) expect(isMet(scoreWays(trial, linesOf(way)))).toBe(true)
  })

  test('a cross with its strokes the other way about keeps its direction and loses its order', () => {
    const trial = trialOf('cross')
    const outcome = scoreWays(trial, linesOf(trial).toReversed())
    expect(valueOf(outcome, 'direction')).toBe(1)
    expect(valueOf(outcome, 'sequence')).toBe(0.5)
  })

  test('a circle the other way round is told by its turn, wherever it began', () => {
    const trial = trialOf('circle')
    const [line = []] = linesOf(trial)
    const half = Math.floor(line.length / 2)
    const fromBelow = [...line.slice(half), ...line.slice(1, half + 1)]
    expect(valueOf(scoreWays(trial, [fromBelow]), 'direction')).toBe(1)
    expect(valueOf(scoreWays(trial, [fromBelow.toReversed()]), 'direction')).toBe(0)
    expect(valueOf(scoreWays(trial, [fromBelow]), 'startOffset')).toBeGreaterThan(2)
  })

  test('a left hand may pull a line across either way', () => {
    const pulled = (hand: Learner['hand']) => {
      const trial = trialOf('horizontal-line', {}, { hand })
      return valueOf(
        scoreWays(
          trial,
          linesOf(trial).map((line) => line.toReversed()),
        ),
        'direction',
      )
    }
    expect([pulled('left'), pulled('right')]).toEqual([1, 0])
  })

  test('a lift on the way is a lift, and only counts when it is set to', () => {
    const outcome = (withoutLifting: boolean) => {
      const trial = trialOf('wave', { withoutLifting })
      const [line = []] = linesOf(trial)
      return scoreWays(trial, [line.slice(0, 30), line.slice(29)])
    }
    expect(valueOf(outcome(false), 'penLifts')).toBe(1)
    expect([isMet(outcome(false)), isMet(outcome(true))]).toEqual([true, false])
  })
})

describe('steering', () => {
  test('the index is the length in road widths', () => {
    const trial = trialOf('straight-road')
    const [line = []] = linesOf(trial)
    const id = valueOf(drawn(trial, steadyHand), 'steeringId')
    expect(id).toBeCloseTo(lengthOf(line) / trial.corridorWidth, 6)
    expect(id).toBeCloseTo(steeringDifficulty(line, trial.corridorWidth), 6)
  })

  test('performance is the index over the time on the road', () => {
    const trial = trialOf('straight-road')
    const outcome = scoreWays(trial, linesOf(trial), 2000)
    expect(valueOf(outcome, 'steeringPerformance')).toBeCloseTo((valueOf(outcome, 'steeringId') ?? 0) / 2, 1)
  })

  test('performance is open, with the reason, when a tenth of the ink was off the road', () => {
    const trial = trialOf('straight-road')
    const [line = []] = linesOf(trial)
    const bent = resampleByStep(line, 5).map(({ x, y }, k, all) => ({
      x,
      y: k > all.length * 0.4 && k < all.length * 0.55 ? y + trial.corridorWidth : y,
    }))
    const outcome = scoreWays(trial, [bent])
    expect(outcome.kind === 'scored' && outcome.measurements.steeringPerformance).toMatchObject({
      value: null,
      reason: 'more than a tenth of the ink was off the road',
    })
    expect(valueOf(outcome, 'exits')).toBe(1)
    expect(valueOf(outcome, 'outsideMs')).toBeGreaterThan(0)
  })
})

describe('pace', () => {
  const met = (pace: PathChallenge['pace'], ms: number) => {
    const trial = trialOf('straight-road', { pace })
    return isMet(scoreWays(trial, linesOf(trial), ms))
  }

  test('slow is up to 45 mm a second, brisk from 90', () => {
    expect([met('slow', 4000), met('slow', 1000)]).toEqual([true, false])
    expect([met('brisk', 800), met('brisk', 4000)]).toEqual([true, false])
    expect([met('own', 800), met('own', 9000)]).toEqual([true, true])
  })
})

describe('corners', () => {
  test('turned sharply are near 1, rounded ones below', () => {
    const trial = trialOf('square', { corners: 'one go', width: 0.6 })
    expect(valueOf(scoreWays(trial, linesOf(trial)), 'cornerTurn')).toBeCloseTo(1, 1)
    const [circle = []] = linesOf(trialOf('circle', { width: 0.6 }))
    const round = circle.map(({ x, y }) => ({ x: 500 + (x - 500) * 1.2, y: 365 + (y - 365) * 1.2 }))
    expect(valueOf(scoreWays(trial, [round]), 'cornerTurn') ?? 0).toBeLessThan(0.5)
  })

  test('are open where there is none to turn', () => {
    expect(valueOf(drawn(trialOf('circle'), steadyHand), 'cornerTurn')).toBeNull()
    expect(valueOf(drawn(trialOf('zigzag'), steadyHand), 'cornerTurn')).not.toBeNull()
  })
})

describe('drawn freely', () => {
  const shapes = ['circle', 'cross', 'square', 'triangle', 'diamond', 'vertical-line'] as const

  test.each(shapes)('%s is met wherever and however large it is drawn', (path) => {
    const trial = trialOf(path, { prompt: 'copy', corners: 'one go' })
    for (const scale of [0.5, 1, 1.3]) {
      const ways = linesOf(trial).map((line) =>
        line.map(({ x, y }) => ({ x: 480 + (x - 640) * scale, y: 280 + (y - 300) * scale })),
      )
      const outcome = scoreWays(trial, ways)
      expect(isMet(outcome), `${scale}`).toBe(true)
      expect(valueOf(outcome, 'sizeRatio')).toBeCloseTo(scale, 2)
    }
  })

  test('another shape than was asked for is not met', () => {
    for (const asked of shapes)
      for (const made of shapes) {
        if (asked === made) continue
        const trial = trialOf(asked, {
          prompt: 'memory',
          corners: 'one go',
          directionCounts: false,
          width: 1,
        })
        const other = trialOf(made, { prompt: 'memory', corners: 'one go' })
        expect(isMet(scoreWays(trial, linesOf(other))), `${made} for ${asked}`).toBe(false)
      }
  })

  test('there was no road to leave, and a road has no size of its own', () => {
    const copied = drawn(trialOf('circle', { prompt: 'copy' }), steadyHand)
    const traced = drawn(trialOf('circle'), steadyHand)
    expect([valueOf(copied, 'exits'), valueOf(copied, 'steeringId')]).toEqual([null, null])
    expect([valueOf(traced, 'sizeRatio'), valueOf(traced, 'looks')]).toEqual([null, null])
  })
})

test('a steadier hand strays less on every path', () => {
  for (const path of pathIds) {
    const [shaky, steady] = [shakyHand, steadyHand].map((hand) =>
      valueOf(drawn(trialOf(path), hand), 'pathDeviation'),
    )
    expect(steady, path).toBeLessThan(shaky ?? 0)
  }
})

function trialOf(path: PathId, over: Partial<PathChallenge> = {}, learner: Partial<Learner> = {}): PathTrial {
  const challenge = { ...challengeSchema.parse({ prompt: 'trace', size: 0.9, width: 1, turns: 3 }), ...over }
  return generate({ ...challenge, paths: [path] }, 1, { ...anyLearner, ...learner })
}

function drawn(trial: PathTrial, hand: Hand) {
  return score(trial, simulate(trial, hand, diceFrom(5)))
}

/** Ways drawn one after another at an even pace, `ms` each. */
function scoreWays(trial: PathTrial, ways: readonly (readonly Point[])[], ms = 3000) {
  const strokes = ways.map((way, k): Stroke => evenly(way, ms, 500 + k * (ms + 300)))
  return score(trial, { ink: { ...noInk, strokes }, shownAgain: 0, looks: 0, restarts: 0 })
}

function evenly(way: readonly Point[], ms: number, fromMs: number): Stroke {
  const places = resampleByStep(way, Math.max(0.001, lengthOf(way) / Math.max(2, ms / 10)))
  return strokeFrom(
    places.map((at, k) => ({ ...at, tMs: fromMs + (k * ms) / Math.max(1, places.length - 1) })),
  )
}

/** To and fro across the road all along it. */
function scribbled(line: readonly Point[], width: number): Point[] {
  const places = resampleByStep(line, 8)
  return places.map((at, k) => {
    const next = places[Math.min(places.length - 1, k + 1)] ?? at
    const before = places[Math.max(0, k - 1)] ?? at
    const reach = Math.hypot(next.x - before.x, next.y - before.y) || 1
    const off = (k % 2 === 0 ? 0.4 : -0.4) * width
    return { x: at.x - ((next.y - before.y) / reach) * off, y: at.y + ((next.x - before.x) / reach) * off }
  })
}

function tapped({ x, y }: Point): Point[] {
  return [
    { x, y },
    { x: x + 2, y: y + 1 },
  ]
}

function linesOf({ strokes }: PathTrial) {
  return strokes.map(({ line }) => line)
}

function valueOf(outcome: Outcome<PathMetric>, name: PathMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  return outcome.measurements[name].value
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
