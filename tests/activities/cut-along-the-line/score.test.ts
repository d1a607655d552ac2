/** What a cut is worth: told by cuts made by hand. */
import { describe, expect, test } from 'vitest'
import { scissorsAfter } from '../../../src/activities/cut-along-the-line/scissors'
import { activity } from '../../../src/activities/cut-along-the-line/activity'
import { aside, cutAlong, isMet, paperOf, thereAndBack, valueOf } from './cutting'

const straight = { cut: 'straight', lengthMm: 100, widthMm: 12 } as const

describe('accuracy', () => {
  test('a cut along the line lies on it, and meets the challenge', () => {
    for (const cut of ['straight', 'curve', 'zigzag', 'circle', 'square', 'shape'] as const) {
      const { trial, laid } = paperOf({ cut, lengthMm: 150, widthMm: 10 })
      const response = cutAlong(trial, [laid.lines[0]?.line ?? []])
      expect(valueOf(trial, response, 'pathDeviation'), cut).toBeLessThan(0.05)
      expect(valueOf(trial, response, 'exits'), cut).toBe(0)
      expect(isMet(trial, response), cut).toBe(true)
    }
  })

  test('a cut that drifts three millimetres aside is three millimetres off', () => {
    const { trial, laid } = paperOf(straight)
    const line = laid.lines[0]?.line ?? []
    const [start = { x: 0, y: 0 }] = line
    const drift = aside(line, 0, 3 * laid.unitsPerMm)
    const response = cutAlong(trial, [[start, ...drift]])
    expect(valueOf(trial, response, 'deviationMm')).toBeCloseTo(3, 0)
    expect(valueOf(trial, response, 'insideShare')).toBe(1)
  })

  test('millimetres are not told of a screen nobody measured', () => {
    const { trial, laid } = paperOf(straight)
    const response = { ...cutAlong(trial, [laid.lines[0]?.line ?? []]), trueMm: false }
    expect(valueOf(trial, response, 'deviationMm')).toBeNull()
  })

  test('where on the scissors a finger landed says nothing: the cut begins where they cut', () => {
    const { trial, laid } = paperOf(straight)
    const response = cutAlong(trial, [aside(laid.lines[0]?.line ?? [], 8, 20)])
    expect(valueOf(trial, response, 'pathDeviation')).toBeLessThan(0.05)
  })

  test('leaving the line and coming back is one exit', () => {
    const { trial, laid } = paperOf(straight)
    const line = laid.lines[0]?.line ?? []
    const [start = { x: 0, y: 0 }, end = { x: 0, y: 0 }] = line
    const bulge = { x: (start.x + end.x) / 2, y: start.y + 70 }
    const response = cutAlong(trial, [
      [start, { x: start.x - 120, y: start.y }, bulge, { x: end.x + 120, y: end.y }, end],
    ])
    expect(valueOf(trial, response, 'exits')).toBe(1)
    expect(valueOf(trial, response, 'steeringPerformance')).toBeNull()
  })
})

describe('forward only', () => {
  test('going back is counted and cuts nothing', () => {
    const { trial, laid } = paperOf(straight)
    const line = laid.lines[0]?.line ?? []
    const response = cutAlong(trial, [thereAndBack(line, 200, 60)])
    expect(valueOf(trial, response, 'backtracks')).toBe(1)
    expect(valueOf(trial, response, 'lengthRatio')).toBeCloseTo(1, 1)
    expect(isMet(trial, response)).toBe(true)
  })

  test('the sharpest corner there is can be turned', () => {
    const { trial, laid } = paperOf({ cut: 'shape', shape: ['star'], lengthMm: 260, widthMm: 6 })
    const response = cutAlong(trial, [laid.lines[0]?.line ?? []])
    expect(valueOf(trial, response, 'backtracks')).toBe(0)
    expect(scissorsAfter(trial, response).isOver()).toBe(true)
  })

  test('a cut from the end to the start is none', () => {
    const { trial, laid } = paperOf(straight)
    const response = cutAlong(trial, [(laid.lines[0]?.line ?? []).toReversed()])
    expect(activity.score(trial, response).kind).toBe('unscorable')
  })
})

describe('snips', () => {
  const { trial, laid } = paperOf({ cut: 'snips', turns: 3, lengthMm: 25, widthMm: 16 })
  const ways = laid.lines.map(({ line }) => line)

  test('each is taken anew, and all of them are cut', () => {
    const response = cutAlong(trial, ways)
    expect(valueOf(trial, response, 'coverage')).toBeGreaterThan(0.9)
    expect(valueOf(trial, response, 'regrips')).toBe(0)
    expect(isMet(trial, response)).toBe(true)
  })

  test('one of three is a third', () => {
    const response = cutAlong(trial, ways.slice(0, 1))
    expect(valueOf(trial, response, 'coverage')).toBeLessThan(0.5)
    expect(isMet(trial, response)).toBe(false)
  })
})

describe('the other hand', () => {
  const { trial, laid } = paperOf({ ...straight, helper: true })
  const response = cutAlong(trial, [laid.lines[0]?.line ?? []])
  const end = response.strokes[0]?.tMs.at(-1) ?? 0

  test('nothing is cut while nobody holds the paper', () => {
    expect(activity.score(trial, response).kind).toBe('unscorable')
  })

  test('holding all the time is a share of one, without a break', () => {
    const held = { ...response, holds: [{ fromMs: 0, toMs: end + 50 }] }
    expect(valueOf(trial, held, 'heldShare')).toBe(1)
    expect(valueOf(trial, held, 'helperBreaks')).toBe(0)
    expect(isMet(trial, held)).toBe(true)
  })

  test('letting go for a moment is one break', () => {
    const held = {
      ...response,
      holds: [
        { fromMs: 0, toMs: 1400 },
        { fromMs: 1500, toMs: end + 50 },
      ],
    }
    expect(valueOf(trial, held, 'helperBreaks')).toBe(1)
    expect(valueOf(trial, held, 'heldShare')).toBeLessThan(1)
  })

  test('is not told where nobody had to hold', () => {
    const free = paperOf(straight)
    const alone = cutAlong(free.trial, [free.laid.lines[0]?.line ?? []])
    expect(valueOf(free.trial, alone, 'helperBreaks')).toBeNull()
  })
})

describe('corners and pace', () => {
  test('standing still at a corner is a stop, passing it is none', () => {
    const { trial, laid } = paperOf({ cut: 'zigzag', turns: 1, lengthMm: 100, widthMm: 10 })
    const line = laid.lines[0]?.line ?? []
    const passing = cutAlong(trial, [line])
    expect(valueOf(trial, passing, 'cornerStops')).toBe(0)
    const [stroke] = passing.strokes
    const corner = (stroke?.tMs.length ?? 0) / 2
    const stopping = {
      ...passing,
      strokes: passing.strokes.map((one) => ({
        ...one,
        tMs: one.tMs.map((t, k) => (k > corner ? t + 500 : t)),
      })),
    }
    expect(valueOf(trial, stopping, 'cornerStops')).toBe(1)
  })

  test('slow scissors stay behind a hasty finger', () => {
    const { trial, laid } = paperOf({ ...straight, speedLimitMm: 20 })
    const line = laid.lines[0]?.line ?? []
    const hasty = scissorsAfter(trial, cutAlong(trial, [line], 800))
    const slow = scissorsAfter(trial, cutAlong(trial, [line], 60))
    expect(hasty.isOver()).toBe(false)
    expect(slow.isOver()).toBe(true)
  })
})
