/** The words of across the middle. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Over the stream',
  prompt: 'Carry each duckling over to its nest.',
  help: 'Over the stream, all the way.',
  praise: ['You went all the way across.', 'Everyone is over the stream.', 'Your hand went right over.'],
  lines: {
    middle: 'Put the tablet in front of your tummy.',
    hats: 'The hat says which hand carries.',
    eight: 'Take the snail round and round.',
    'eight-help': 'Follow the track, through the middle.',
  },
  purpose: 'Reaching over the middle in one go, and going round a lying eight without stopping.',
  therapistNote:
    'Choose it to practise reaching across the middle of the page in one movement. Grade up with ducklings farther out, ' +
    'smaller, with nests higher or lower, with hats for one hand or the other, and with a narrower, longer eight; ' +
    'grade down with near, large ducklings from one side. The middle of the screen is the middle of the body only while ' +
    'the tablet stands centred. Which hand was used cannot be measured: watch, or ask.',
  partnerTask: {
    title: 'Over the river',
    materials: ['a ribbon or strip of tape', 'ten blocks, socks or soft toys', 'two baskets'],
    steps: [
      'Let the child sit with the ribbon running straight away from the tummy, a basket on each side.',
      'Hand over one thing on the left; the right hand fetches it and takes it to the basket on the right.',
      'Change sides, and let the other hand fetch. The hand that waits rests on the lap.',
      'Then draw a large lying eight in the air or on a wall with one finger, the nose pointing to its middle.',
    ],
    safety: 'Sit so that both feet rest on something, and stop when the shoulders tire.',
  },
}
