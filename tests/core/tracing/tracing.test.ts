import { describe, expect, test } from 'vitest'
import type { Polyline } from '../../../src/core/geometry'
import { noInk, strokeFrom } from '../../../src/core/ink'
import { isWellTraced, tracingOf, type Road, type Traced } from '../../../src/core/tracing/tracing'

const road: Road = {
  lines: [
    [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ],
  ],
  corridorWidth: 80,
}

describe('a road counts as traced', () => {
  test('walked once along its middle', () => {
    expect(isWell(alongAt(0))).toBe(true)
  })

  test('walked near its edge, but not beside it', () => {
    expect(isWell(alongAt(38))).toBe(true)
    expect(isWell(alongAt(42))).toBe(false)
  })

  test('not half of it', () => {
    expect(isWell(alongAt(0).slice(0, 51))).toBe(false)
  })

  test('not scribbled, however well inside', () => {
    expect(isWell(alongAt(0).map(({ x }, k) => ({ x, y: k % 2 === 0 ? 30 : -30 })))).toBe(false)
  })

  test('not walked to and fro', () => {
    const way = alongAt(0)
    expect(isWell([...way, ...way.toReversed(), ...way])).toBe(false)
  })

  test('not dabbed from end to end', () => {
    const dabs = Array.from({ length: 20 }, (_, k) =>
      strokeFrom([0, 6, 12, 18].map((x, i) => ({ x: k * 20 + x, y: 0, tMs: k * 300 + i * 10 }))),
    )
    const found = tracingOf({ ...noInk, strokes: dabs }, road)
    expect(found).toMatchObject({ kind: 'traced', covered: { share: 1 }, way: 0 })
    expect(found.kind === 'traced' && isWellTraced(found)).toBe(false)
  })

  test('shaken all the way, as long as it goes on', () => {
    expect(isWell(alongAt(0).map(({ x }, k) => ({ x, y: k % 2 === 0 ? 4 : -4 })))).toBe(true)
  })
})

test('nothing, a tap and a resting finger are told apart from a tracing', () => {
  expect(traced([]).kind).toBe('nothing')
  expect(traced([{ x: 3, y: 3 }]).kind).toBe('a touch')
  expect(traced(Array.from({ length: 500 }, (_, k) => ({ x: 200 + (k % 2) * 0.01, y: 0 }))).kind).toBe(
    'a touch',
  )
})

function alongAt(y: number): Polyline {
  return Array.from({ length: 101 }, (_, k) => ({ x: k * 4, y }))
}

function traced(way: Polyline): Traced {
  const strokes = way.length === 0 ? [] : [strokeFrom(way.map((at, k) => ({ ...at, tMs: k * 10 })))]
  return tracingOf({ ...noInk, strokes }, road)
}

function isWell(way: Polyline): boolean {
  const found = traced(way)
  return found.kind === 'traced' && isWellTraced(found)
}
