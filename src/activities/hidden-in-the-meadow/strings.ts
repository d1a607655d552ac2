/** The words of hidden in the meadow. */
import type { ActivityStrings } from '../../core/activity'
import type { MeadowThing } from './pool'

/** How each thing is asked for by name. */
const named: Readonly<Record<MeadowThing, string>> = {
  acorn: 'Where is the acorn?',
  apple: 'Where is the apple?',
  bird: 'Where is the bird?',
  butterfly: 'Where is the butterfly?',
  carrot: 'Where is the carrot?',
  duck: 'Where is the duck?',
  frog: 'Where is the frog?',
  hedgehog: 'Where is the hedgehog?',
  ladybird: 'Where is the ladybird?',
  leaf: 'Where is the leaf?',
  mouse: 'Where is the mouse?',
  mushroom: 'Where is the mushroom?',
  pear: 'Where is the pear?',
  rabbit: 'Where is the rabbit?',
  snail: 'Where is the snail?',
  strawberry: 'Where is the strawberry?',
  tulip: 'Where is the tulip?',
  turtle: 'Where is the turtle?',
}

export const strings: ActivityStrings = {
  title: 'Hidden in the meadow',
  prompt: 'Find this one in the meadow.',
  help: 'Follow one line all the way round.',
  praise: ['You looked through the grass.', 'You followed the line.', 'You kept on looking.'],
  lines: { which: 'Which of these is hidden there?', ...named },
  purpose: 'Finding one thing among many, as a sock in a drawer or a word on a page.',
  therapistNote:
    'Choose it for figure and ground: lines that belong together have to be told from those that only cross them. ' +
    'Grade up with more outlines across each other, more grass, lines of one colour, and lines that break off where ' +
    'they are crossed. Grade down with two outlines in colours of their own. Accuracy is read against luck.',
  partnerTask: {
    title: 'Find it in the drawer',
    materials: ['a full drawer, a toy box or a picture book with much to see'],
    steps: [
      'Name one thing, or show its like.',
      'Let the child look before touching anything, then point.',
      'Lay a cloth of many colours below, and play again.',
      'Change places: the child names, you look.',
    ],
    safety: 'Empty the drawer of anything sharp first.',
  },
}
