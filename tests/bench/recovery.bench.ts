/** How near the level comes to the ability of make-believe children in 40 trials, for every activity that adapts. */
import { quantileSorted } from 'simple-statistics'
import { bench, describe } from 'vitest'
import { catalogue, simulateOf } from '../../src/activities/catalogue'
import { missesOf, type Trying } from '../support/recovery'

const trying: Trying = { children: 200, trials: 40, items: 16 }
const adapting = [...catalogue.values()].filter(({ adapts }) => adapts === 'each trial')

for (const activity of adapting) {
  const misses = missesOf(activity, await simulateOf(activity.id), trying)
  const [middle, half, most] = [
    quantileSorted(
      misses.toSorted((a, b) => a - b),
      0.5,
    ),
    ...[0.5, 0.9].map((p) =>
      quantileSorted(
        misses.map(Math.abs).toSorted((a, b) => a - b),
        p,
      ),
    ),
  ].map((one) => (one ?? NaN).toFixed(2))
  console.log(
    `${activity.id}: half of ${trying.children} children within ${half} levels, nine of ten within ${most}; bias ${middle}`,
  )
}

describe('a climb of 40 trials', () => {
  for (const { id } of adapting.slice(0, 1)) {
    bench(id, async () => {
      const activity = catalogue.get(id)
      if (activity) missesOf(activity, await simulateOf(id), { children: 1, trials: 40, items: 5 })
    })
  }
})
