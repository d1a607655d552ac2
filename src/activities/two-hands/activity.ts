/** Two hands: drum in turn, hold and draw, and draw with both at once. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'two-hands',
  version: 1,
  domain: 'fine motor',
  skills: ['bilateral coordination', 'motor planning', 'eye-hand coordination'],
  challenge: challengeSchema,
  content: ['mode', 'tempo'],
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
