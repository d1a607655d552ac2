import { expect, test } from 'vitest'
import { beatPhase } from '../../../src/core/metrics/beat-phase'

const pulse = { firstMs: 200, everyMs: 1000 }
const at = (...off: number[]) => off.map((ms, k) => pulse.firstMs + k * pulse.everyMs + ms)

test('taps on the beat are alike and have no distance from it', () => {
  const told = beatPhase(at(0, 0, 0, 0), pulse)
  expect(told?.likeness).toBeCloseTo(1, 9)
  expect(told?.asynchronyMs).toBeCloseTo(0, 6)
})

test('taps that come before each beat by the same time are as alike, and told as before', () => {
  const told = beatPhase(at(-80, -80, -80, -80), pulse)
  expect(told?.likeness).toBeCloseTo(1, 9)
  expect(told?.asynchronyMs).toBeCloseTo(-80, 6)
})

test('a beat left out changes nothing', () => {
  const told = beatPhase(at(40, 40, 1040, 1040, 1040), pulse)
  expect(told?.asynchronyMs).toBeCloseTo(40, 6)
})

test('a quarter before and after: cos 90° of the likeness is left', () => {
  expect(beatPhase(at(-125, 125, -125, 125), pulse)?.likeness).toBeCloseTo(Math.SQRT1_2, 9)
})

test('taps at all moments of the beat keep to none of them', () => {
  const told = beatPhase(at(0, 250, 500, 750), pulse)
  expect(told?.likeness).toBeCloseTo(0, 9)
  expect(told?.asynchronyMs).toBeNull()
})

test('three taps say nothing', () => {
  expect(beatPhase(at(0, 0, 0), pulse)).toBeNull()
})
