/** Fingertips that show how: as many as a way of using the fingers takes. */
import type { Point } from '../core/geometry'
import type { DrawingPorts } from './drawing-ports'
import { paintGhostTip } from './paint/finger-tips'

/** Laid fingertips, hidden. */
export interface GhostTips {
  /** Shows one at each of these places, page units. */
  show(places: readonly Point[]): void
  hide(): void
}

/** Across a fingertip, page units. */
const size = 66
const mostTips = 3

/** Lays fingertips above all that is on the page. */
export function layGhostTips({ put }: Pick<DrawingPorts, 'put'>): GhostTips {
  const tips = Array.from({ length: mostTips }, () =>
    put(
      { x: 0, y: 0 },
      {
        key: 'ghost-tip',
        keep: true,
        width: size * 1.3,
        height: size * 1.3,
        paint: (brush) => paintGhostTip(brush, size),
      },
    ).setVisible(false),
  )
  const hide = () => {
    for (const tip of tips) tip.setVisible(false)
  }
  return {
    hide,
    show(places) {
      hide()
      for (const [k, { x, y }] of places.entries()) tips[k]?.setPosition(x, y).setVisible(true)
    },
  }
}
