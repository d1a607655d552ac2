/** Garden paths: the shapes before letters, and roads to travel. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, isDrawn, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'pre-writing',
  version: 1,
  domain: 'handwriting',
  skills: ['visual-motor integration', 'pencil control', 'eye-hand coordination', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  // A road’s width and turns may come from the child’s age and not from the challenge.
  itemOf: ({ path, turns, corridorWidth, prompt }) =>
    [
      path.replace('-', ' '),
      turns > 0 ? `${turns} ${turns === 1 ? 'turn' : 'turns'}` : '',
      isDrawn(prompt) ? '' : `${Math.round(corridorWidth)} ‰ wide`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  score,
})
