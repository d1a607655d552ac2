import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { InkSample } from '../../../src/core/ink'
import { kinematicsOf, strokeKinematics } from '../../../src/core/metrics/kinematics'
import { allFinite, anySamples, frozen, reach } from './made-up-ink'

const later = (samples: readonly InkSample[], ms: number) =>
  samples.map((s): InkSample => ({ ...s, tMs: s.tMs + ms, x: s.x + 30, y: s.y - 12 }))
const moved = (strokes: readonly (readonly InkSample[])[]) => {
  const answer = kinematicsOf(strokes, 200)
  if (answer.kind !== 'moved') throw new Error(answer.reason)
  return answer
}

describe('how a trial moved', () => {
  test('one smooth reach has one peak of speed and the smoothness of one reach', () => {
    const one = strokeKinematics(reach())
    expect(one.peaks).toBe(1)
    expect(one.sparc).toBeCloseTo(-1.4, 1)
    expect(one.ldlj).toBeGreaterThan(-8)
    expect(one.meanSpeed).toBeCloseTo(200, -1)
  })

  test('a shaking hand is less smooth and has more peaks', () => {
    const [steady, shaky] = [strokeKinematics(reach()), strokeKinematics(reach(1000, 10, 6))]
    expect(shaky.sparc ?? 0).toBeLessThan(steady.sparc ?? 0)
    expect(shaky.ldlj ?? 0).toBeLessThan(steady.ldlj ?? 0)
    expect(shaky.peaks).toBeGreaterThan(steady.peaks)
  })

  test('the time of day and the place on the page do not matter', () => {
    const [here, there] = [moved([reach()]), moved([later(reach(), 90_000)])]
    expect(there.sparc).toBeCloseTo(here.sparc ?? NaN, 6)
    expect(there.meanSpeed).toBeCloseTo(here.meanSpeed, 6)
  })

  test.each([5, 8, 16])('a reading every %d ms tells the same movement', (everyMs) => {
    const [one, other] = [moved([reach()]), moved([reach(1000, everyMs)])]
    expect(other.sparc).toBeCloseTo(one.sparc ?? NaN, 1)
    expect(other.peakSpeed / one.peakSpeed).toBeCloseTo(1, 1)
  })

  test('longer strokes weigh more', () => {
    const [short, long] = [reach(400, 10), reach(2000, 10, 4)]
    const both = moved([short, later(long, 1000)]).sparc ?? 0
    const [a, b] = [strokeKinematics(short).sparc ?? 0, strokeKinematics(long).sparc ?? 0]
    expect(both).toBeCloseTo((400 * a + 2000 * b) / 2400, 6)
  })

  test('a slow screen cannot tell, and says so', () => {
    expect(kinematicsOf([reach(1000, 40)], 200)).toEqual({
      kind: 'unknown',
      reason: 'the screen reported the movement too rarely',
    })
  })

  test('a tap is no movement', () => {
    expect(kinematicsOf([], 200).kind).toBe('unknown')
    expect(kinematicsOf([reach().slice(0, 3)], 200).kind).toBe('unknown')
  })

  test('any readings get finite numbers or a reason, and stay as they were', () => {
    fc.assert(
      fc.property(fc.array(anySamples, { maxLength: 4 }), (strokes) => {
        expect(allFinite(kinematicsOf(frozen(strokes), 50))).toBe(true)
      }),
    )
  })

  test('a finger held still has no smoothness', () => {
    const still = Array.from({ length: 100 }, (_, k): InkSample => ({
      x: 5,
      y: 5,
      tMs: k * 10,
      pressure: null,
    }))
    expect(strokeKinematics(still)).toMatchObject({ peaks: 0, sparc: null, ldlj: null, peakSpeed: 0 })
  })
})
