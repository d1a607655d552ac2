/** Colour the picture: crayon within lines, until what sleeps there wakes. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'colour-the-picture',
  version: 1,
  domain: 'fine motor',
  skills: ['visual-motor integration', 'pencil control', 'eye-hand coordination', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  adapts: 'between days',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  // Which picture it is matters less than how narrow its regions are and with what they are coloured.
  itemOf: ({ regions, sizeMm, nibMm }) => `${regions} regions, ${sizeMm} mm, crayon ${nibMm} mm`,
  score,
})
