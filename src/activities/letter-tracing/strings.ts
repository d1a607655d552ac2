/** The words of letter tracing. */
import type { ActivityStrings } from '../../core/activity'
import { cueLines } from './cues'

export const strings: ActivityStrings = {
  title: 'Letter road',
  prompt: 'Trace the letter with the inchworm.',
  help: 'Start at the dot. Follow the road.',
  praise: ['You followed the way.', 'You took your time.', 'You kept going to the end.'],
  lines: {
    watch: 'Watch the inchworm. Then you go.',
    dots: 'Join the dots. Make the letter.',
    'dots-help': 'Start at the ring. Join the dots.',
    'line-help': 'Start at the dot. Stay on the line.',
    ...cueLines(),
  },
  purpose: 'Learning how each letter is made: where it starts, which way it goes, where it stops.',
  therapistNote:
    'Choose it to teach or mend formation before speed. A new letter: watch, then follow the guide. Grade up one ' +
    'thing at a time: narrow the road, fade or break the letter, take the road away, leave only dots. Grade down ' +
    'with fewer letters of one family, a wider road and the guide. Tracing is a step, not the goal: end each time ' +
    'with the letter copied or written from memory (Letter post), and on paper.',
  partnerTask: {
    title: 'Letters in a sand tray',
    materials: ['a tray with a thin layer of sand, salt or flour', 'today’s letters on cards'],
    steps: [
      'Look at a card together and say how the letter starts.',
      'Write it large in the tray with one finger, saying the movement.',
      'Shake the tray, and write it again without the card.',
      'Circle the one you both like best.',
    ],
    safety: 'Stay close so that the sand stays out of eyes and mouths.',
  },
}
