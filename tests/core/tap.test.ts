import { describe, expect, test } from 'vitest'
import { accommodationsSchema } from '../../src/core/accommodations'
import { strokeFrom } from '../../src/core/ink'
import { placeOf, reachOf, tapFrom, type Tap } from '../../src/core/tap'

/** A touch that lands at (100, 100) and lifts so far to the right, after so long. */
const touch = (slip: number, ms: number, landedMs = 1000) =>
  strokeFrom(
    [
      { x: 100, y: 100, tMs: landedMs },
      { x: 100 + slip, y: 100, tMs: landedMs + ms },
    ],
    'touch',
  )
const rules = (more: object = {}, lastTapMs = -Infinity) => ({
  accommodations: accommodationsSchema.parse(more),
  unitsPerMm: 5,
  lastTapMs,
})
const tapOf = (tap: Tap) => {
  if (tap.kind === 'no tap') throw new Error(tap.why)
  return tap
}

describe('a touch is a tap', () => {
  test('when nothing is set, however short', () => {
    expect(tapFrom(touch(0, 20), rules())).toMatchObject({ kind: 'tap', slip: 0 })
  })

  test('only after resting as long as the child has to hold', () => {
    expect(tapFrom(touch(0, 300), rules({ holdMs: 400 }))).toEqual({ kind: 'no tap', why: 'too short' })
    expect(tapFrom(touch(0, 450), rules({ holdMs: 400 })).kind).toBe('tap')
  })

  test('unless it comes too soon after the one before', () => {
    expect(tapFrom(touch(0, 50), rules({}, 800))).toEqual({ kind: 'no tap', why: 'repeated' })
    expect(tapFrom(touch(0, 50), rules({}, 600)).kind).toBe('tap')
  })

  test('of a clock that began anew, whatever came before', () => {
    expect(tapFrom(touch(0, 50, 10), rules({}, 5000)).kind).toBe('tap')
  })

  test('unless it slid farther than a tap may slip', () => {
    expect(tapFrom(touch(60, 50), rules({ slipMm: 10 }))).toEqual({ kind: 'no tap', why: 'slid away' })
    expect(tapFrom(touch(40, 50), rules({ slipMm: 10 })).kind).toBe('tap')
  })

  test('unless the system took it, or there was nothing', () => {
    expect(tapFrom({ ...touch(0, 50), interrupted: true }, rules()).kind).toBe('no tap')
    expect(tapFrom(strokeFrom([]), rules()).kind).toBe('no tap')
  })
})

describe('a tap counts', () => {
  const tap = tapOf(tapFrom(touch(80, 50), rules()))
  const target = { x: 190, y: 100 }

  test.each([
    ['landing', 100],
    ['lifting', 180],
    ['nearer', 180],
  ] as const)('where it was %s', (tapPlace, x) => {
    expect(placeOf(tap, target, { tapPlace }).x).toBe(x)
  })

  test('for a target within its reach, which help with aiming widens', () => {
    expect(reachOf(100, 60, { aimHelp: 0 })).toBe(50)
    expect(reachOf(40, 60, { aimHelp: 0 })).toBe(30)
    expect(reachOf(100, 60, { aimHelp: 0.5 })).toBe(75)
  })
})
