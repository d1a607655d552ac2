/** The words of follow the firefly. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Follow the firefly',
  prompt: 'Keep your finger on the firefly.',
  help: 'Put your finger on the firefly.',
  praise: ['You kept your eyes on it.', 'You stayed with it.', 'You looked carefully.'],
  lines: {
    rings: 'Press when it flies through a ring.',
    eyes: 'Watch where the glowing ones fly.',
    which: 'Which ones were glowing? Tap them.',
  },
  purpose:
    'Keeping the eyes on what moves, and on several things at once, as in a ball game or on a playground.',
  therapistNote:
    'Choose it for visual attention to what moves: pursuit with the finger, then several with the eyes alone. Grade ' +
    'up with speed, less foreseeable ways, bushes to fly behind, more that glow, more others, and nearer passes. ' +
    'Grade down with slow arcs. Pursuit with the finger needs a finger; a child who chooses with switches follows ' +
    'with the eyes. The speed set for the child slows everything. Nothing flashes.',
  partnerTask: {
    title: 'The cup with the pebble',
    materials: ['three or more cups that are alike', 'a pebble', 'a torch'],
    steps: [
      'Put the pebble under one cup, slide the cups about slowly, and let the child point to it.',
      'Add a cup, then a second pebble.',
      'In a dim room, let the child follow the spot of your torch on the wall with a finger.',
      'Change places: the child moves the cups, you follow.',
    ],
  },
}
