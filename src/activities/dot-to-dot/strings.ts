/** The words of dot to dot. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Dot to dot',
  prompt: 'Draw from dot to dot.',
  help: 'This dot comes next.',
  praise: ['Look what you drew!', 'You found every dot.', 'You drew from dot to dot.'],
  purpose: 'Steering a line from one place to the next, and keeping an order while the hand is busy.',
  therapistNote:
    'Choose it for straight lines between two places, for looking ahead, and, with numbers or letters, for keeping ' +
    'an order. Grade up with more and smaller dots, numbers, letters, twos or backwards, no picture beforehand, and ' +
    'dots too many. Grade down with a few large dots that glow in turn. Numbers mix counting in: with a glow it is ' +
    'the hand alone that is asked.',
  partnerTask: {
    title: 'Dots on paper',
    materials: ['paper', 'a pencil or crayon', 'round stickers'],
    steps: [
      'Put four stickers on the paper and let the child join them, pencil on the paper all the way.',
      'Say where to go next: the red one, the one at the top.',
      'Let the child put the stickers, and you join them.',
      'Look together at what it could be, and draw it on.',
    ],
  },
}
