/** Finish the picture: visual closure at a misty window. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'finish-the-picture',
  version: 1,
  domain: 'visual perception',
  skills: ['visual closure', 'visual discrimination', 'visual attention'],
  challenge: challengeSchema,
  ladder,
  content: ['asks', 'figures'],
  adapts: 'each trial',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
