/** Remember me: visual memory of somebody who looked out of a burrow. */
import { activityFrom } from '../../core/activity'
import { challengeSchema } from './challenge'
import { ladder } from './ladder'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'remember-me',
  version: 1,
  domain: 'visual perception',
  skills: ['visual memory', 'visual attention'],
  challenge: challengeSchema,
  ladder,
  content: ['figures'],
  adapts: 'each trial',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
