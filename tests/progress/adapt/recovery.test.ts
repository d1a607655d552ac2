import { median } from 'simple-statistics'
import { expect, test } from 'vitest'
import { activity } from '../../../src/activities/odd-one-out/activity'
import { simulate } from '../../../src/activities/odd-one-out/simulate'
import type { Simulate } from '../../../src/core/simulate'
import { missesOf } from '../../support/recovery'

/** `npm run bench -- recovery` asks the same of every activity that adapts. */
test('children whose ability is known recover it within half a level in 40 trials of odd one out', () => {
  const misses = missesOf(activity, simulate as Simulate<unknown, unknown>, {
    children: 200,
    trials: 40,
    items: 16,
  })
  expect(median(misses.map(Math.abs))).toBeLessThanOrEqual(0.5)
})
