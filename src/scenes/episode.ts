/** The fingers of one try, from the first that lands to the last that lifts: what each of them did, and how many. */
import type { Stroke } from '../core/ink'
import type { Fingertip } from '../core/grasp'
import { strokeOf } from './pointer-reading'
import type { Contact } from './touch-state'

/** An episode that goes on. */
export interface Episode {
  landed(contact: Contact, all: readonly Contact[]): void
  /** What the fingers did so far, in the order they landed; only these ids when any are named. */
  strokes(ids?: readonly number[]): Stroke[]
  /** Most contacts on the glass at once. */
  most(): number
  /** The try is over; fingers still on the glass belong to the next one. */
  over(all: readonly Contact[]): void
}

/** More contacts than this in one try are a storm; only the first are kept. */
const mostContacts = 12

/** Opens an episode without fingers. */
export function openEpisode(): Episode {
  let contacts: Contact[] = []
  let most = 0
  return {
    landed(contact, all) {
      if (contacts.length < mostContacts) contacts.push(contact)
      most = Math.max(most, all.length)
    },
    strokes: (ids) =>
      contacts.filter(({ id }) => !ids || ids.includes(id)).map(({ readings }) => strokeOf(readings, false)),
    most: () => most,
    over(all) {
      contacts = [...all]
      most = all.length
    },
  }
}

/** Where the contacts are now. */
export function tipsOf(all: readonly Contact[]): Fingertip[] {
  return all.flatMap(({ id, readings }) => {
    const last = readings[readings.length - 1]
    return last ? [{ id, x: last.x, y: last.y }] : []
  })
}
