/** A card that hangs on the page and may be covered: it turns over to be seen, and turns back. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import type { Brush } from '../../../scenes/paint/brush'

/** What hangs where. */
export interface CardLook {
  readonly at: Point
  readonly width: number
  readonly height: number
  readonly paint: (brush: Brush) => void
  /** What is seen when it is covered; left out for a card that is always seen. */
  readonly cover?: (brush: Brush) => void
}

/** A card on the page. */
export interface HungCard {
  /** Turns it over, lets it be seen for so long, and turns it back; a card that is seen already only stirs. */
  show(ms: number): Promise<void>
}

/** Half a turn, ms. */
const halfTurnMs = 170

/** Hangs a card. */
export function hangCard(
  { put, tween, pause, paced }: Pick<DrawingPorts, 'put' | 'tween' | 'pause' | 'paced'>,
  look: CardLook,
): HungCard {
  const { at, width, height, paint, cover } = look
  const card = put(at, { key: 'hung-card', width, height, paint })
  const back = cover ? put(at, { key: 'hung-cover', width, height, paint: cover }) : null
  if (back) card.setVisible(false)
  let showing: Promise<void> | null = null
  const turned = async (from: Phaser.GameObjects.Image, to: Phaser.GameObjects.Image) => {
    const { scaleX } = from
    await tween({ targets: from, scaleX: 0, duration: halfTurnMs })
    from.setVisible(false).setScale(scaleX, from.scaleY)
    to.setVisible(true).setScale(0, to.scaleY)
    await tween({ targets: to, scaleX, duration: halfTurnMs })
  }
  const seen = async (ms: number) => {
    if (!back) return stir(card)
    await turned(back, card)
    await pause(paced(ms))
    await turned(card, back)
  }
  const stir = (image: Phaser.GameObjects.Image) =>
    tween({
      targets: image,
      scaleX: image.scaleX * 1.05,
      scaleY: image.scaleY * 1.05,
      duration: 240,
      yoyo: true,
    })
  return {
    show: (ms) => (showing ??= seen(ms).finally(() => (showing = null))),
  }
}
