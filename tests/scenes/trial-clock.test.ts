import { expect, test } from 'vitest'
import { openTrialClock } from '../../src/scenes/trial-clock'

test('time held while the world waits is nobody’s time', () => {
  let now = 1000
  const clock = openTrialClock(() => now)
  clock.start()
  now = 1500
  expect(clock.nowMs()).toBe(500)
  clock.hold(true)
  now = 9000
  expect(clock.nowMs()).toBe(500)
  clock.hold(false)
  now = 9100
  expect(clock.nowMs()).toBe(600)
  expect(clock.startedAtMs()).toBe(8500)
})
