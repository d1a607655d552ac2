/** Jigsaw and tangram: a whole put together from its pieces. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'jigsaw-and-tangram',
  version: 2,
  domain: 'visual perception',
  skills: ['spatial relations', 'visual closure', 'precision release', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  content: ['kind'],
  adapts: 'between days',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
