/** Same shape anywhere: form constancy, with biscuits and cutters. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'same-shape-anywhere',
  version: 1,
  domain: 'visual perception',
  skills: ['form constancy', 'visual discrimination'],
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
