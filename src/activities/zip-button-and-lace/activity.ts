/** Zip, button and lace: the motions of dressing, on a coat and a boot that are warm once closed. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'zip-button-and-lace',
  version: 1,
  domain: 'fine motor',
  skills: ['eye-hand coordination', 'precision release', 'sequencing'],
  challenge: challengeSchema,
  ladder,
  adapts: 'between days',
  content: ['fasten'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ kind }) => kind,
  score,
})
