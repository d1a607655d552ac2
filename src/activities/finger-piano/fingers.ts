/** The five fingers: their names, where their tips lie on a resting hand, and what they ring. */
import type { Point } from '../../core/geometry'
import { z } from '../../core/schema'

/** From the thumb outward. */
export const fingerSchema = z.enum(['thumb', 'index', 'middle', 'ring', 'little'])
export type Finger = z.infer<typeof fingerSchema>
export const allFingers: readonly Finger[] = fingerSchema.options

/** The hand that plays. */
export const playingHandSchema = z.enum(['right', 'left'])
export type PlayingHand = z.infer<typeof playingHandSchema>

/** Where the tips of a child's right hand rest, mm from the middle of the palm; down is towards the wrist. */
const tips: Readonly<Record<Finger, Point>> = {
  thumb: { x: -41, y: -9 },
  index: { x: -20, y: -51 },
  middle: { x: -2, y: -59 },
  ring: { x: 15, y: -53 },
  little: { x: 33, y: -36 },
}

/** Where a fingertip of a hand rests, mm from the middle of its palm. */
export function tipOf(finger: Finger, hand: PlayingHand): Point {
  const { x, y } = tips[finger]
  return { x: hand === 'left' ? -x : x, y }
}

/** The key of a finger, counted from the left of the hand: 0–4. */
export function keyOf(finger: Finger, hand: PlayingHand): number {
  const fromThumb = allFingers.indexOf(finger)
  return hand === 'left' ? allFingers.length - 1 - fromThumb : fromThumb
}

/** Pitches of the keys from left to right, C to G, Hz. */
const pitches = [261.63, 293.66, 329.63, 349.23, 392] as const

/** What a finger rings, Hz. */
export function pitchOf(finger: Finger, hand: PlayingHand): number {
  return pitches[keyOf(finger, hand)] ?? pitches[0]
}
