/** Find the twin: visual discrimination among critters made without end. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'find-the-twin',
  version: 1,
  domain: 'visual perception',
  skills: ['visual discrimination', 'visual attention'],
  challenge: challengeSchema,
  ladder,
  adapts: 'each trial',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: (trial) => trial.feature,
  score,
})
