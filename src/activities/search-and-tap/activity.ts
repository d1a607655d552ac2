/** Search and tap: finding all of a kind in a field of many, and how the field was gone through. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'search-and-tap',
  version: 1,
  domain: 'visual perception',
  skills: ['visual attention', 'visual discrimination', 'eye-hand coordination'],
  challenge: challengeSchema,
  ladder,
  content: ['figures'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
