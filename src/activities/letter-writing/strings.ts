/** The words of letter writing. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Letter post',
  prompt: 'Write this letter on the line.',
  help: 'Look at the letter again.',
  praise: ['You wrote a letter.', 'You remembered how it goes.', 'You wrote it all by yourself.'],
  lines: { favourite: 'Tap the one you like best.' },
  purpose: 'Writing letters without tracing: first beside a model, then after a look, then from memory.',
  therapistNote:
    'Choose it as soon as a letter can be traced: studying the model and then writing from memory teaches more than ' +
    'tracing. Grade up from the model beside, to a look of some seconds, to memory; then make the letter smaller and ' +
    'take lines away. Grade down to the model beside and four lines. End a sitting at the highest level that works.',
  partnerTask: {
    title: 'Letters by post',
    materials: ['lined paper', 'a pencil', 'an envelope or a shoe box'],
    steps: [
      'Say a letter of this week, and look at it together once.',
      'Turn the model over. Both write the letter on the line.',
      'Circle your own best one, then look at the model.',
      'Post the best one to somebody in the family.',
    ],
  },
}
