/** A toy train put on a page: rails, wagons, the engine with its sign to look again, and the place of the next one. */
import type Phaser from 'phaser'
import type { Box, Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { paintLookSign } from '../../../scenes/paint/look-sign'
import { paintEngine, paintNextSeat, paintRailway, paintWagon } from './toy-train'

/** Where it stands, page units. */
export interface Railway {
  readonly wagon: number
  readonly seatsAt: readonly Point[]
  /** Width of a rider's box. */
  readonly box: number
  readonly engine: Box
  readonly rails: readonly number[]
  /** Stones lie here, each so large. */
  readonly stonesAt: readonly Point[]
  readonly stone: number
}

/** What of it moves. */
export interface Train {
  /** The engine and its sign. */
  readonly engine: readonly Phaser.GameObjects.Image[]
  /** The place of the next rider, not to be seen yet. */
  readonly next: Phaser.GameObjects.Image
}

/** Puts the train on an empty page. */
export function putTrain(
  { put, pageHeight }: Pick<DrawingPorts, 'put' | 'pageHeight'>,
  railway: Railway,
): Train {
  const { wagon, seatsAt, box, engine, rails } = railway
  const page = { width: 1000, height: pageHeight }
  put(
    { x: 0, y: 0 },
    {
      key: 'railway',
      ...page,
      origin: 'corner',
      paint: (brush) => paintRailway(brush, { ...page, ...railway }),
    },
  )
  for (const { x, y } of seatsAt) {
    const rail = rails.find((one) => one > y) ?? y
    put(
      { x, y: rail },
      {
        key: `wagon-${Math.round(wagon)}`,
        keep: true,
        width: wagon * 1.02,
        height: wagon * 0.8,
        paint: (brush) => paintWagon(brush, wagon),
      },
    )
  }
  const length = wagon * 1.3
  const at = { x: engine.x + engine.width / 2, y: engine.y + engine.height }
  const body = put(at, {
    key: 'engine',
    width: length * 1.05,
    height: length * 2,
    paint: (brush) => paintEngine(brush, length),
  })
  const sign = put(
    { x: at.x + wagon * 0.34, y: at.y - wagon * 0.66 },
    {
      key: 'look-sign',
      width: wagon * 0.5,
      height: wagon * 0.45,
      paint: (brush) => paintLookSign(brush, wagon * 0.4),
    },
  )
  const next = put(seatsAt[0] ?? at, {
    key: 'next-seat',
    width: box,
    height: box,
    paint: (brush) => paintNextSeat(brush, box),
  }).setAlpha(0)
  return { engine: [body, sign], next }
}
