/** Finger piano: one finger at a time makes a ladybird sing, while another may have to lie still. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'finger-piano',
  version: 1,
  domain: 'fine motor',
  skills: ['finger isolation', 'sequencing', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  content: ['fingers'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
