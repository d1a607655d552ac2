/** Who is shown above the ink at one moment, and whether another moment would look the same. Pure. */
import { distance, type Point } from '../core/geometry'
import type { InchwormLook } from './paint/inchworm'

/** One moment of the inchworm, in page units. */
export type WormMoment = InchwormLook

/** One moment of the ghost hand, in page units: its fingertip is at `at`. */
export interface HandMoment {
  readonly at: Point
  readonly size: number
  readonly pressed: boolean
}

/** One moment of a friend that goes along, in page units: its middle is at `at`, and it looks to the left. */
export interface FriendMoment {
  readonly picture: CanvasImageSource
  readonly at: Point
  readonly size: number
  /** Looks to the right instead. */
  readonly turned: boolean
  /** Leans by so much, radians clockwise; upright when left out. */
  readonly lean?: number
}

/** All of them; who is not there is null. */
export interface Puppets {
  readonly worm: WormMoment | null
  readonly friend: FriendMoment | null
  readonly hand: HandMoment | null
}

/** Whether nothing moves farther than `within` from one moment to another, page units. */
export function looksLike(one: Puppets, other: Puppets, within: number): boolean {
  const still = (a: Point, b: Point) => distance(a, b) <= within
  return (
    isAlike(one.worm, other.worm, (a, b) => {
      const placed = a.spine.length === b.spine.length && still(a.look, b.look)
      const drawn = a.girth === b.girth && a.mood === b.mood
      return placed && drawn && a.spine.every((at, k) => still(at, b.spine[k] ?? b.look))
    }) &&
    isAlike(one.friend, other.friend, (a, b) => {
      const drawn = a.picture === b.picture && a.size === b.size && a.turned === b.turned
      return drawn && still(a.at, b.at) && Math.abs((a.lean ?? 0) - (b.lean ?? 0)) * a.size <= within
    }) &&
    isAlike(one.hand, other.hand, (a, b) => {
      return a.size === b.size && a.pressed === b.pressed && still(a.at, b.at)
    })
  )
}

function isAlike<Moment>(
  one: Moment | null,
  other: Moment | null,
  alike: (a: Moment, b: Moment) => boolean,
): boolean {
  return one === other || (one !== null && other !== null && alike(one, other))
}
