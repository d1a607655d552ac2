/** Letter tracing: all letters and digits, stroke by stroke. */
import { activityFrom } from '../../core/activity'
import { itemFrom } from '../../core/letters/models'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'letter-tracing',
  version: 3,
  domain: 'handwriting',
  skills: ['letter formation', 'visual-motor integration', 'pencil control'],
  challenge: challengeSchema,
  ladder,
  content: ['glyphs'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: (trial) => itemFrom(trial),
  score,
})
