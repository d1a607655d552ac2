/** Remember the row: visual sequential memory of who rode in a train. */
import { activityFrom } from '../../core/activity'
import { challengeSchema } from './challenge'
import { ladder } from './ladder'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'remember-the-row',
  version: 1,
  domain: 'visual perception',
  skills: ['visual memory', 'sequencing', 'visual attention'],
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
