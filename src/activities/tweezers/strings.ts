/** The words of tweezers. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Tweezers',
  prompt: 'Pinch softly. Carry it to the leaf.',
  help: 'Two fingers, one on each side.',
  praise: ['You pinched so softly.', 'Safe on the leaf, all of them.', 'Your fingers worked together.'],
  lines: {
    one: 'Carry it to the leaf.',
    three: 'Three fingers pinch. Carry it over.',
    threeHelp: 'Three fingers, all around it.',
    oneHelp: 'One finger can carry it too.',
  },
  purpose: 'Opening, closing and holding with thumb and fingers, as for buttons, coins and small toys.',
  therapistNote:
    'Choose it for the pinch: opening wider than a thing, closing upon it by as much as it needs, keeping that while ' +
    'the arm moves, and letting go on purpose. Grade up with a wider opening, a narrower tolerance, holding, longer ' +
    'ways, smaller animals, and “not too tight”. Grade down with large animals and two fingers that only have to ' +
    'rest on both sides. Glass gives no resistance: this is no strengthening, and the partner task is half of it.',
  partnerTask: {
    title: 'Real tweezers, real things',
    materials: [
      'large tweezers or tongs',
      'a bowl of water',
      'corks, pompoms or pasta',
      'a plate as the leaf',
    ],
    steps: [
      'Let the child hold the tweezers with thumb and first fingers, the others resting.',
      'Fish one thing after another out of the water onto the plate.',
      'Begin with large, soft things; then smaller and harder ones.',
      'Then without tweezers, with thumb and finger alone.',
    ],
    safety: 'Small things can be swallowed, and water is slippery: stay at the table.',
  },
}
