/** What an item of every activity of choices costs to make; how many are thrown away is told by `npm run items`. */
import { bench, describe } from 'vitest'
import { catalogue } from '../../src/activities/catalogue'
import { z } from '../../src/core/schema'

/** What an item says about how it was made. */
const madeSchema = z.object({ rejected: z.int(), faults: z.array(z.string()) })

const made = [...catalogue.values()].filter(
  ({ generate, ladder }) => z.safeParse(madeSchema, generate(ladder[0], 1)).success,
)

describe('an item at the middle of its ladder', () => {
  for (const activity of made) {
    const step = Math.floor(activity.ladder.length / 2)
    let seed = 0
    bench(activity.id, () => {
      activity.generate(activity.ladder[step], seed++)
    })
  }
})
