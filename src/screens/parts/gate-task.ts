/** The grown-up gate's task: kept from a young child by reading and reckoning, and no more than that. */
import type { Dice } from '../../core/random'

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A task in words and its answer. */
export interface GateTask {
  readonly words: string
  readonly answer: number
}

/** Another task every time: a two-digit number, never a round one, times a larger digit, written out. */
export function gateTask(dice: Dice): GateTask {
  const first = dice.whole(2, 4) * 10 + dice.whole(2, 9)
  const second = dice.whole(6, 9)
  return { words: `${inWords(first)} times ${inWords(second)}`, answer: first * second }
}

/** A number from 1 to 99 in words. */
export function inWords(number: number): string {
  if (number < 10) return ones[number] ?? ''
  const rest = ones[number % 10] ?? ''
  return `${tens[Math.floor(number / 10)] ?? ''}${rest === '' ? '' : `-${rest}`}`
}
