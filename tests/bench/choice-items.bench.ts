/** What the items of every activity of choices cost, step by step: draws thrown away, items not sound, time. */
import { bench, describe } from 'vitest'
import { catalogue } from '../../src/activities/catalogue'
import type { AnyActivity } from '../../src/core/activity'
import { z } from '../../src/core/schema'

/** Items for each activity, spread over its ladder; `ITEMS=10000` is thorough. */
const items = Number(process.env['ITEMS'] ?? 600)

/** What an item says about how it was made. */
const madeSchema = z.object({ rejected: z.int(), faults: z.array(z.string()) })

const made = [...catalogue.values()].filter(
  ({ generate, ladder }) => z.safeParse(madeSchema, generate(ladder[0], 1)).success,
)

for (const activity of made) {
  const perStep = Math.ceil(items / activity.ladder.length)
  const steps = activity.ladder.map((_, step) => stepOf(activity, step, perStep))
  console.log(`${activity.id}, draws rejected at each step, ${perStep} items each: ${steps.join(', ')}`)
}

describe('an item at the middle of its ladder', () => {
  for (const activity of made) {
    const step = Math.floor(activity.ladder.length / 2)
    let seed = 0
    bench(activity.id, () => {
      activity.generate(activity.ladder[step], seed++)
    })
  }
})

function stepOf(activity: AnyActivity, step: number, count: number): string {
  const all = Array.from({ length: count }, (_, k) =>
    madeSchema.parse(activity.generate(activity.ladder[step], k)),
  )
  const rejected = all.reduce((sum, item) => sum + item.rejected, 0)
  const unsound = all.filter(({ faults }) => faults.length > 0).length
  return `${((100 * rejected) / (rejected + count)).toFixed(0)} %${unsound > 0 ? ` (${unsound} unsound)` : ''}`
}
