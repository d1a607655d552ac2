import { describe, expect, test } from 'vitest'
import { samplesOf, strokeFrom, type InkSample } from '../../../src/core/ink'
import { endsInMiddle, midlineCrossings } from '../../../src/core/metrics/midline'

const band = { at: 500, halfWidth: 50 }

describe('crossing the middle', () => {
  test('an even movement crosses once, in the time its speed gives', () => {
    const [crossing, ...others] = crossingsOf(even(300, 700, 400))
    expect(others).toEqual([])
    expect(crossing).toMatchObject({ towards: 'right', hesitations: 0 })
    expect(crossing?.dwellMs).toBeCloseTo(250, 0)
  })

  test('there and back are two', () => {
    const there = even(300, 700, 400)
    const crossings = crossingsOf([...there, ...even(700, 300, 400, 1010)])
    expect(crossings.map(({ towards }) => towards)).toEqual(['right', 'left'])
  })

  test('one that turns back within the band, stays on one side or starts in the middle is none', () => {
    expect(crossingsOf([...even(300, 520, 400), ...even(520, 300, 400, 560)])).toEqual([])
    expect(crossingsOf(even(100, 440, 400))).toEqual([])
    expect(crossingsOf(even(500, 800, 400))).toEqual([])
  })

  test('a place exactly on the edge still belongs to the middle', () => {
    expect(crossingsOf(even(300, 550, 400))).toEqual([])
  })

  test('readings too far apart to fall into the band still cross it', () => {
    const [crossing] = crossingsOf(timed([300, 0], [700, 400]))
    expect(crossing?.dwellMs).toBeCloseTo(100, 5)
  })
})

describe('a hesitation', () => {
  test('is a stop in the middle; it counts once, and lengthens the stay', () => {
    const [crossing] = crossingsOf(stopping(500, 600))
    expect(crossing?.hesitations).toBe(1)
    expect(crossing?.dwellMs).toBeCloseTo(850, 0)
  })

  test('a stop elsewhere is none of the middle', () => {
    expect(crossingsOf(stopping(380, 600))[0]?.hesitations).toBe(0)
  })

  test('too short to be seen is none', () => {
    expect(crossingsOf(stopping(500, 30))[0]?.hesitations).toBe(0)
  })

  test('two stops are two', () => {
    const first = even(300, 480, 400)
    const second = even(480, 520, 400, 450 + 500)
    const third = even(520, 700, 400, 1050 + 500)
    expect(crossingsOf([...first, ...second, ...third])[0]?.hesitations).toBe(2)
  })
})

test('nothing, one reading and a hand that rests cross nothing', () => {
  expect(crossingsOf([])).toEqual([])
  expect(crossingsOf(timed([500, 0]))).toEqual([])
  expect(crossingsOf(timed([300, 0], [700, 500_000]))).toEqual([])
})

test('where a movement ends', () => {
  expect(endsInMiddle(even(300, 520, 400), band)).toBe(true)
  expect(endsInMiddle(even(300, 700, 400), band)).toBe(false)
  expect(endsInMiddle([], band)).toBe(false)
})

function crossingsOf(samples: readonly InkSample[]) {
  return midlineCrossings(samples, band)
}

function timed(...places: readonly (readonly [number, number])[]): InkSample[] {
  return samplesOf(strokeFrom(places.map(([x, tMs]) => ({ x, y: 100, tMs }))))
}

/** From one place across to another at an even speed, units per second, read every 10 ms. */
function even(from: number, to: number, speed: number, startMs = 0): InkSample[] {
  const ms = (Math.abs(to - from) / speed) * 1000
  const count = Math.round(ms / 10)
  return timed(
    ...Array.from(
      { length: count + 1 },
      (_, k) => [from + ((to - from) * k) / count, startMs + k * 10] as const,
    ),
  )
}

/** From 300 to 700, standing still somewhere for a while. */
function stopping(at: number, ms: number): InkSample[] {
  const before = even(300, at, 400)
  const stoppedMs = before[before.length - 1]?.tMs ?? 0
  return [...before, ...even(at, 700, 400, stoppedMs + ms)]
}
