/** Hidden in the meadow: figure and ground among outlines and grass. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'hidden-in-the-meadow',
  version: 1,
  domain: 'visual perception',
  skills: ['figure-ground', 'visual attention'],
  challenge: challengeSchema,
  ladder,
  content: ['asks', 'figures', 'model'],
  adapts: 'each trial',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
