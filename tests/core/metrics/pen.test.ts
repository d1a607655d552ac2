import { describe, expect, test } from 'vitest'
import { strokeFrom, type Stroke } from '../../../src/core/ink'
import { pressureOf } from '../../../src/core/metrics/pressure'
import { altitudeDeg, tiltOf } from '../../../src/core/metrics/tilt'

/** A pen stroke of 100 readings, one every 10 ms. */
function penStroke(pressure: (k: number) => number, over: Partial<Stroke> = {}): Stroke {
  const samples = Array.from({ length: 100 }, (_, k) => ({ x: k, y: 0, tMs: k * 10, pressure: pressure(k) }))
  return { ...strokeFrom(samples), ...over }
}

describe('pressure', () => {
  test('leaves out touching down and lifting', () => {
    const ends = (k: number) => (k < 3 || k > 96 ? 0.01 : 0.5 + 0.01 * (k % 5))
    const found = pressureOf([penStroke(ends)])
    expect(found?.n).toBe(94)
    expect(found?.mean).toBeCloseTo(0.52, 3)
    expect(found?.cv).toBeLessThan(0.03)
  })

  test.each([
    ['hardware that says 0.5 throughout', [penStroke(() => 0.5)]],
    ['hardware that knows two steps', [penStroke((k) => 0.4 + 0.2 * (k % 2))]],
    ['a finger', [penStroke((k) => 0.3 + k / 300, { pointer: 'touch' })]],
    ['a stroke shorter than its ends', [strokeFrom([{ x: 0, y: 0, tMs: 0, pressure: 0.3 }])]],
    ['no ink', []],
  ])('is not known from %s', (_, strokes) => {
    expect(pressureOf(strokes)).toBeNull()
  })
})

describe('tilt', () => {
  test.each([
    [0, 0, 90],
    [30, 0, 60],
    [0, -45, 45],
    [45, 45, 35.264],
    [90, 0, 0],
    [-90, 90, 0],
  ])('a lean of %d and %d degrees stands %d degrees above the page', (x, y, altitude) => {
    expect(altitudeDeg(x, y)).toBeCloseTo(altitude, 3)
  })

  test('is the mean over all readings, and their spread', () => {
    const tiltX = Array.from({ length: 100 }, (_, k) => (k % 2 === 0 ? 30 : 40))
    const found = tiltOf([penStroke(() => 0.5, { tiltX, tiltY: tiltX.map(() => 0) })])
    expect(found).toEqual({ meanDeg: 55, spreadDeg: expect.closeTo(5.025, 3) as number, n: 100 })
  })

  test.each<[string, Partial<Stroke>]>([
    ['was not reported', {}],
    ['is 0 throughout', { tiltX: Array<number>(100).fill(0), tiltY: Array<number>(100).fill(0) }],
    ['is a finger’s', { pointer: 'touch', tiltX: [20, 30], tiltY: [0, 0] }],
  ])('is not known when it %s', (_, over) => {
    expect(tiltOf([penStroke(() => 0.5, over)])).toBeNull()
  })
})
