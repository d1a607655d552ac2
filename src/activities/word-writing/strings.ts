/** The words of word writing. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Word post',
  prompt: 'Write the word on the line.',
  help: 'Look at the word again.',
  praise: ['You wrote all the letters.', 'Your word is ready to post.', 'You kept going to the end.'],
  purpose: 'Writing the own name and short words: letters on the line, close together, words apart.',
  therapistNote:
    'The top of the ladder: letters that can be written alone go into the own name, words and short sentences. Grade ' +
    'up from tracing, to a model above, to a look, to memory; then make letters smaller and take boxes and lines ' +
    'away. Grade down to the name in boxes. Type a list of your own for the letters that are taught just now.',
  partnerTask: {
    title: 'Labels for the house',
    materials: ['sticky notes', 'a pencil', 'lined paper for the name'],
    steps: [
      'Choose three things in the room, and say their names slowly together.',
      'The child writes a label for each; one small finger fits between two words.',
      'Stick the labels on the things, and read them on a walk round the room.',
      'Let the child point at the label that stands best on its line.',
    ],
  },
}
