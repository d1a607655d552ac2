/** The words of two hands. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Two hands',
  prompt: 'Drum on this side, then on that.',
  help: 'Look where the frog is waiting.',
  praise: ['Your hands worked together.', 'Each hand did its own job.', 'You kept both hands going.'],
  lines: {
    more: 'Drum some here, then some there.',
    hold: 'Hold the flower open. Then walk the snail.',
    holdHelp: 'One finger rests here. Another one walks.',
    mirror: 'Walk both snails home at the same time.',
    parallel: 'Both snails go the same way together.',
    beat: 'Drum along with the hopping ladybird.',
    beatHelp: 'Tap each time it lands.',
    apart: 'Each snail has its own way home.',
    pairHelp: 'One finger for each snail. Go together.',
  },
  purpose: 'Using both hands at once: in turn, one holding while the other works, and both moving together.',
  therapistNote:
    'Choose it for bilateral coordination: left and right in turn, one side still while the other draws, and both ' +
    'drawing at once: mirrored, the same way, or each its own shape. A steady beat may go with the drums. Grade up with narrower and more winding roads and longer turns; grade ' +
    'down with lines, wide roads and large drums. A screen cannot tell which hand touched, nor whether it was two ' +
    'hands or two fingers of one: have an adult look, and say so in the review.',
  partnerTask: {
    title: 'Drums, rubbings and two crayons',
    materials: ['two wooden spoons', 'an upturned bowl', 'paper', 'two crayons'],
    steps: [
      'Drum left, right, left, right on the bowl. Then both at once.',
      'Hold a sheet over a coin or a leaf with one hand, and rub it with a crayon in the other.',
      'Take a crayon in each hand. Draw a big butterfly, both wings at the same time.',
      'Draw two roads side by side, both hands the same way.',
    ],
  },
}
