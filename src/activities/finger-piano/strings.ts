/** The words of the finger piano. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Finger piano',
  prompt: 'Tap the ladybird that glows.',
  help: 'This finger. Let the others rest.',
  praise: ['You moved just that finger.', 'You played it finger by finger.', 'You made the ladybirds sing.'],
  lines: {
    row: 'Play the notes, one by one.',
    memory: 'Listen first. Then you play it.',
    hold: 'Keep one finger on the sleepy ladybird.',
  },
  purpose: 'Moving one finger at a time while the others stay quiet, as for pencils, buttons and keys.',
  therapistNote:
    'Choose it for finger isolation, finger sequences, and lying still with one part of the hand while another moves. ' +
    'Grade up with more fingers, ring and little finger, mixed order, a finger that lies still, and playing from ' +
    'memory. Grade down with one finger, large ladybirds, and nothing that lies still. A screen cannot tell which ' +
    'finger touched: the parent’s page asks whoever sat beside, and the ' +
    'review shows the answer.',
  askAdult: 'Did each finger play its own ladybird?',
  partnerTask: {
    title: 'Spider push-ups and a table piano',
    materials: ['a table', 'five small stickers, if you like'],
    steps: [
      'Lay the hand flat. Lift one finger, put it down, then the next one. Only that one moves.',
      'Touch the thumb with each fingertip in turn, there and back again.',
      'Play a little tune on the table edge while the thumb holds on to it.',
      'Sing it, slowly first.',
    ],
  },
}
