import { describe, expect, test } from 'vitest'
import { anyLearner } from '../../../src/core/learner'
import { glyphIds } from '../../../src/core/letters/glyphs'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { challengeSchema, generate, trialSchema } from '../../../src/activities/letter-writing/trial'

/** The card above the paper ends here, buttons and the inchworm begin there; page units. */
const room = { above: [240, 655], beside: [25, 655] } as const

describe.each(['beside', 'above'] as const)('with its model %s', (modelPlace) => {
  test.each(['print', 'slanted', 'joined'] as const)('every letter has room, in %s', (style) => {
    const learner = { ...anyLearner, letters: letterSettingsSchema.parse({ style }) }
    const [from, to] = room[modelPlace]
    for (const glyph of glyphIds) {
      const trial = generate(challengeSchema.parse({ glyphs: [glyph], modelPlace }), 0, learner)
      for (const { y } of trial.strokes.flatMap(({ line }) => line)) {
        expect(y, glyph).toBeGreaterThan(from)
        expect(y, glyph).toBeLessThan(to)
      }
    }
  })
})

test('a trial stored before there was a choice has its model beside', () => {
  const { modelPlace, ...before } = generate(challengeSchema.parse({}), 0)
  expect(trialSchema.parse(before)).toEqual({ ...before, modelPlace })
})
