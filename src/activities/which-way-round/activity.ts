/** Which way round: spatial relations, from places to turning in the mind. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'which-way-round',
  version: 1,
  domain: 'visual perception',
  skills: ['spatial relations', 'visual discrimination', 'visual attention'],
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
