/** The words of finish the picture. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Finish the picture',
  prompt: 'Which picture is on the misty window?',
  help: 'Let each line go on in your mind.',
  praise: ['You finished it in your mind.', 'You saw the whole picture.', 'You looked at every line.'],
  lines: { drawing: 'Which drawing becomes this picture?' },
  purpose: 'Knowing a thing when only part of it is to be seen, as a shoe under a towel or a smudged letter.',
  therapistNote:
    'Choose it for visual closure: knowing a whole from its parts. Grade up with more that is missing, gaps at the ' +
    'corners instead of along the sides, fewer and larger gaps, and others that share more of what is to be seen. ' +
    'Grade down with a fifth missing along the sides, and others that look quite different. Accuracy is read against chance.',
  partnerTask: {
    title: 'What is under the cloth?',
    materials: ['a cloth', 'five things from the room'],
    steps: [
      'Lay a thing under the cloth so that only a part looks out.',
      'Let the child say what it is before touching it.',
      'Pull the cloth away bit by bit until it is known.',
      'Change places: the child hides, you say.',
    ],
    safety: 'No hot, sharp or breakable things under the cloth.',
  },
}
