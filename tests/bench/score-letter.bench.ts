/** What measuring a traced letter costs, beside parsing the same response, which every stored attempt pays anyway. */
import { bench, describe } from 'vitest'
import { activity } from '../../src/activities/letter-tracing/activity'
import { simulate } from '../../src/activities/letter-tracing/simulate'
import { steadyHand } from '../../src/core/hand'
import { diceFrom } from '../../src/core/random'

const trial = activity.generate(activity.challenge.parse({ glyphs: ['a'] }), 1)
const response = simulate(trial, { ...steadyHand, speed: 560 }, diceFrom(3))
const points = response.ink.strokes.reduce((sum, stroke) => sum + stroke.x.length, 0)

describe(`a letter of ${points} points`, () => {
  bench('reference: parse the response by its schema', () => {
    activity.response.parse(response)
  })
  bench('measure it', () => {
    activity.score(trial, response)
  })
})
