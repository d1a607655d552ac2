/** Pop the bubbles: aimed taps, one bubble after another, with snails that are to be left alone. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'pop-the-bubbles',
  version: 1,
  domain: 'fine motor',
  skills: ['eye-hand coordination', 'finger isolation', 'visual attention', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
