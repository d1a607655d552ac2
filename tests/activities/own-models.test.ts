/** Whatever an own model looks like in the store, every activity makes trials of it and measures them. */
import { describe, expect, test } from 'vitest'
import { catalogue, simulateOf } from '../../src/activities/catalogue'
import { steadyHand } from '../../src/core/hand'
import { anyLearner } from '../../src/core/learner'
import { glyphIds } from '../../src/core/letters/glyphs'
import { letterSettingsSchema, type OwnStroke } from '../../src/core/letters/settings'
import { diceFrom } from '../../src/core/random'

const at = (x: number, y: number) => ({ x, y })
const odd: Readonly<Record<string, OwnStroke[]>> = {
  'a single place': [{ kind: 'line', line: [at(3, 3)] }],
  'a line that goes nowhere': [{ kind: 'line', line: [at(3, 3), at(3, 3), at(3, 3)] }],
  'eight dots': Array.from({ length: 8 }, (_, k) => ({ kind: 'dot', line: [at(k, k), at(k, k + 1)] })),
  'far off the lines': [{ kind: 'line', line: [at(-100, -100), at(300, 300), at(-100, 300)] }],
  'a line and a still one': [
    { kind: 'line', line: [at(0, 0), at(0, 100)] },
    { kind: 'line', line: [at(5, 5), at(5, 5)] },
  ],
}

describe.each(Object.entries(odd))('%s', (_, strokes) => {
  const own = Object.fromEntries(glyphIds.map((id) => [id, strokes]))
  const learner = { ...anyLearner, letters: letterSettingsSchema.parse({ own }) }

  test.each([...catalogue.keys()])('%s', async (id) => {
    const activity = catalogue.get(id)
    if (!activity) throw new Error(`no activity: ${id}`)
    const simulate = await simulateOf(id)
    for (const challenge of activity.ladder) {
      const trial = activity.generate(challenge, 1, learner)
      const outcome = activity.score(trial, simulate(trial, steadyHand, diceFrom(1)))
      expect(['scored', 'unscorable']).toContain(outcome.kind)
    }
  })
})
