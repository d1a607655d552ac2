/** Find the twin: visual discrimination among shapes made without end. */
import { activityFrom } from '../../core/activity'
import { ladder } from './ladder'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'find-the-twin',
  version: 2,
  domain: 'visual perception',
  skills: ['visual discrimination', 'visual attention'],
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
