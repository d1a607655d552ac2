/** The answers to what an adult saw, in words. */
import type { Seen } from '../../core/home-note'

/** In the order they are offered. */
export const seenWords: Readonly<Record<Seen, string>> = {
  'as asked': 'Yes',
  partly: 'Partly',
  otherwise: 'No, otherwise',
}
