/** The words of turning a key. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Turn the key',
  prompt: 'Turn the key to the flower.',
  help: 'Two fingers on the key, then turn.',
  praise: ['You turned it just right.', 'You held it so still.', 'Look who lives here.'],
  lines: {
    oneHelp: 'One finger can turn it too.',
  },
  purpose: 'Turning with the fingertips and stopping in time, as for keys, lids, taps and knobs.',
  therapistNote:
    'Choose it for turning between thumb and finger, for stopping at a place, and for holding still there. Grade up ' +
    'with farther turns, both ways, a narrower mark, longer holding and a smaller key. Grade down with a large key, a ' +
    'wide mark and one finger. Beyond some 120° the fingers have to let go and take it anew, which is counted. ' +
    'Nothing resists on glass: the partner task does.',
  partnerTask: {
    title: 'Lids, locks and knobs',
    materials: ['jars with screw lids', 'a lock with its key, or a wind-up toy', 'a nut on a large bolt'],
    steps: [
      'Hide something small in each jar and screw the lid on lightly.',
      'The child opens with thumb and fingers, the other hand holds the jar.',
      'Turn a key or wind a toy: stop when you say so.',
      'Change hands, and close them all again.',
    ],
    safety: 'No glass jars, and nothing small enough to be swallowed.',
  },
}
