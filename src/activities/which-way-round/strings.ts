/** The words of which way round. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Which way round',
  prompt: 'Find the one that looks like this.',
  help: 'Look once more. How is it placed?',
  praise: ['You looked at how it lies.', 'You turned it in your mind.', 'You checked every leaf.'],
  lines: {
    place: 'Who sits where? Find the same.',
    way: 'Find the one the same way round.',
    turned: 'It was turned. Find it again.',
    flipped: 'One is flipped over. Find it.',
    'help-turned': 'Turn it in your mind. Like this.',
    'help-flipped': 'Flip it over in your mind.',
  },
  purpose: 'Seeing where things are and which way round they lie, as with shoes, letters and numbers.',
  therapistNote:
    'Choose it for spatial relations and turning things in the mind. Grade up from places around a bird house to ' +
    'the same way round, to turned ones, to mirror images among them; with larger and finer turns, signs without ' +
    'faces, and more to choose from. Grade down with pictures, quarter turns and no mirror images. Letters practise ' +
    'b d p q, or turned ones. Compare right choices and times by angle over several sittings.',
  partnerTask: {
    title: 'Round the other side',
    materials: ['three toys', 'a large plate or a tea towel', 'a shoe and its partner'],
    steps: [
      'Set three toys on the plate. Let the child build the same on another plate.',
      'Turn one plate a little. Where is each toy now? Turn it half way round.',
      'Sit across from each other and build what the other one sees.',
      'Find the left shoe, however it lies.',
    ],
  },
}
