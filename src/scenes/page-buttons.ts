/** Buttons painted on the page: a finger presses them like paper, a keyboard through their twins in the mirror. */
import type { Box, Point } from '../core/geometry'
import { tapFrom } from '../core/tap'
import type { HandPorts } from './hand-ports'
import type { StrokeListener } from './ink-capture'
import type { Mirrored } from './mirror'

/** One button. */
export interface PageButton {
  readonly id: string
  /** For those who do not see the picture. */
  readonly label: string
  /** Page units. */
  readonly box: Box
  press(): void
}

/** The buttons that can be pressed now. */
export interface PageButtons {
  /** `twins` are for keys alone: a finger finds paper there. */
  show(buttons: readonly PageButton[], twins?: readonly Mirrored[]): void
  /** What lands on a button is a tap on it, with the child's accommodations; everything else is for the paper. */
  over(paper: StrokeListener): StrokeListener
}

/** How far beside a button it is still reached, page units. */
const slack = 8

/** No buttons yet. */
export function pageButtons({ child, mirror, ring, unitsPerMm }: ButtonPorts): PageButtons {
  const { accommodations } = child
  let shown: readonly PageButton[] = []
  let lastTapMs = -Infinity
  const at = (place: Point) => shown.find(({ box }) => isWithin(box, place, accommodations.aimHelp)) ?? null
  return {
    show(buttons, twins = []) {
      shown = buttons
      const pressed = buttons.map(({ id, label, box, press }) => ({ id, label, box, choose: press }))
      mirror.show([...twins, ...pressed])
    },
    over(paper) {
      let pressed: PageButton | null = null
      return {
        began(reading) {
          pressed = at(reading)
          if (pressed) ring.press(reading)
          else paper.began(reading)
        },
        drew(reading) {
          if (!pressed) paper.drew(reading)
        },
        ended(stroke) {
          if (!pressed) return paper.ended(stroke)
          const { press } = pressed
          pressed = null
          ring.release()
          const tap = tapFrom(stroke, { accommodations, unitsPerMm: unitsPerMm(), lastTapMs })
          if (tap.kind !== 'tap') return
          lastTapMs = tap.landing.tMs
          press()
        },
        discarded() {
          if (!pressed) return paper.discarded()
          pressed = null
          ring.release()
        },
      }
    },
  }
}

type ButtonPorts = Pick<HandPorts, 'child' | 'mirror' | 'ring' | 'unitsPerMm'>

/** Help with aiming widens the rim of a button by half of its lesser side. */
function isWithin({ x, y, width, height }: Box, place: Point, aimHelp: number): boolean {
  const rim = slack + (aimHelp * Math.min(width, height)) / 2
  const isBeside = (from: number, long: number, value: number) =>
    value < from - rim || value > from + long + rim
  return !isBeside(x, width, place.x) && !isBeside(y, height, place.y)
}
