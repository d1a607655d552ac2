/** Word writing: the own name, words and short sentences on ruled lines, the top of the handwriting ladder. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, itemOf, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'word-writing',
  version: 1,
  domain: 'handwriting',
  skills: ['letter formation', 'visual-motor integration', 'spatial relations', 'pencil control'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
