/** Buttons painted on the page: a finger presses them like paper, a keyboard through their twins in the mirror. */
import type { Box, Point } from '../core/geometry'
import type { Mirror } from './mirror'

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
  show(buttons: readonly PageButton[]): void
  /** The button under a place, within `slack` page units; null on paper. */
  at(place: Point, slack: number): PageButton | null
}

/** No buttons yet. */
export function pageButtons(mirror: Mirror): PageButtons {
  let shown: readonly PageButton[] = []
  return {
    show(buttons) {
      shown = buttons
      mirror.show(buttons.map(({ id, label, box, press }) => ({ id, label, box, choose: press })))
    },
    at: (place, slack) =>
      shown.find(
        ({ box }) =>
          place.x >= box.x - slack &&
          place.x <= box.x + box.width + slack &&
          place.y >= box.y - slack &&
          place.y <= box.y + box.height + slack,
      ) ?? null,
  }
}
