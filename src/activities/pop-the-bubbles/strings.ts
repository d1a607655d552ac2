/** The words of the bubbles. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Pop the bubbles',
  prompt: 'Pop the bubbles, one by one.',
  help: 'Touch the middle of the bubble.',
  praise: ['You popped so many bubbles.', 'You aimed right at the middle.', 'Your finger found every one.'],
  lines: { snails: 'Pop bubbles. Let the snails float on.' },
  purpose: 'Getting a finger quickly and exactly to where the eyes are, and holding back when that is asked.',
  therapistNote:
    'Choose it for eye-hand coordination, a pointing finger, and waiting (snails). Grade up with smaller and farther ' +
    'bubbles, floating, bubbles that go by themselves, and snails to be left alone. Grade down with large, near, ' +
    'still bubbles that wait. Grade aim and holding back in different weeks. Which finger taps cannot be seen by the ' +
    'screen: sit beside and look.',
  partnerTask: {
    title: 'Real bubbles',
    materials: ['a pot of soap bubbles', 'a wand'],
    steps: [
      'Blow a few bubbles. Pop them with one pointing finger, the others folded away.',
      'Pop with the first finger, then the middle one, then the thumb. Then swap hands.',
      'Say “big ones only”, and let the small ones float on.',
      'Clap a bubble between two fingertips.',
    ],
  },
}
