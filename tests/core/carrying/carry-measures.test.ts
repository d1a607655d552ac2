import { describe, expect, test } from 'vitest'
import { carryMeasures } from '../../../src/core/carrying/carry-measures'
import { carryMetrics } from '../../../src/core/carrying/carry-metrics'
import type { Point } from '../../../src/core/geometry'
import { strokeFrom } from '../../../src/core/ink'

const table = carryMetrics('peg', 'board')
const size = 50

/** A carry through places, 10 ms apart, from a moment on. */
function carry(places: readonly Point[], fromMs = 0) {
  return strokeFrom(
    places.map((at, k) => ({ ...at, tMs: fromMs + 10 * k })),
    'touch',
  )
}

const straight = [0, 100, 200, 300].map((x) => ({ x, y: 0 }))
/** Twice as long as the straight way between its ends. */
const roundabout = [
  { x: 0, y: 0 },
  { x: 150, y: 259.8 },
  { x: 300, y: 0 },
]

describe('carrying', () => {
  test('straight there is a path of one, a triangle of equal sides a path of two', () => {
    expect(carryMeasures([carry(straight)], size, table).pathRatio).toMatchObject({ value: 1, n: 1 })
    expect(carryMeasures([carry(roundabout)], size, table).pathRatio.value).toBeCloseTo(2, 3)
  })

  test('times are those of the events: before the first, of each, and of all', () => {
    const measures = carryMeasures([carry(straight, 700), carry(straight, 2000)], size, table)
    expect(measures.reactionMs.value).toBe(700)
    expect(measures.moveMs).toMatchObject({ value: 30, n: 2 })
    expect(measures.totalMs.value).toBe(2030 - 700)
  })

  test('what was hardly moved has no path and no smoothness, with a reason, but a time', () => {
    const measures = carryMeasures([carry([straight[0] ?? { x: 0, y: 0 }, { x: 9, y: 0 }])], size, table)
    expect(measures.pathRatio).toMatchObject({ value: null, reason: 'nothing was carried far enough' })
    expect(measures.sparc.value).toBeNull()
    expect(measures.moveMs.value).toBe(10)
  })

  test('of nothing carried nothing is known, and nothing is zero', () => {
    for (const { value } of Object.values(carryMeasures([], size, table))) expect(value).toBeNull()
  })
})
