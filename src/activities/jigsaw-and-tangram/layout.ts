/** Where the board, the small whole beside it and the tray of pieces lie: pieces in the tray are as large as on the board. */
import { boundsOf, type Box, type Point } from '../../core/geometry'
import type { ModelSide } from '../../core/model-and-choices'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import { partOf, type WholeTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A whole as it lies on one screen, page units. */
export interface WholeLayout {
  /** Page units in one unit of the frame. */
  readonly scale: number
  readonly board: Box
  /** The small whole beside the board; null where there is none. */
  readonly model: Box | null
  readonly tray: Box
  /** Where each piece lies in the tray, in the trial's order. */
  readonly trayAt: readonly Point[]
}

/** The frame of the board is so wide, page units. */
export const frameRoom = 17
/** Board and model keep so far from the edge of the sheet, page units; pieces lie where touching is comfortable. */
const rim = 30
/** Between board, model and tray, page units. */
const between = 38
/** The small whole, share of the board. */
const modelShare = 0.5
/** Between two pieces, where there are so many that the hand’s own gap has no room, page units. */
const leastGap = 8
/** The tray goes so far beyond what lies on it, page units. */
const trayRim = 20
/** The largest board, mm across: beyond it arms have to travel. */
const largestMm = 150
/** Scales are tried in steps of this share. */
const shrink = 0.99

/** Lays a trial; the tray is beside the board on the side of the hand that carries, or below it. */
export function layOut(trial: WholeTrial, room: PageRoom, modelSide: ModelSide = 'left'): WholeLayout {
  const { height, unitsPerMm } = room
  const sheet = { x: rim, y: rim, width: 1000 - 2 * rim, height: height - 2 * rim }
  let scale = Math.min((largestMm * unitsPerMm) / trial.frame.width, sheet.height / trial.frame.height)
  for (;;) {
    for (const way of [beside, below]) {
      const laid = laidAt(trial, room, { scale, sheet, modelSide, way })
      if (laid) return laid
    }
    scale *= shrink
  }
}

/** What is touched: the pieces of the tray. */
export function touchables(trial: WholeTrial, room: PageRoom): readonly Touchable[] {
  const { scale, trayAt } = layOut(trial, room)
  return trayAt.map(({ x, y }, k) => {
    const { width, height } = boundsOf(partOf(trial, trial.pieces[k]?.part ?? 0).outline)
    return {
      kind: 'drag',
      box: {
        x: x - (width * scale) / 2,
        y: y - (height * scale) / 2,
        width: width * scale,
        height: height * scale,
      },
    }
  })
}

/** The inchworm sits so far above the lower edge of the page; it takes so much room, page units. */
const seat = { up: 84, height: 60, half: 80 } as const

/** Where the inchworm looks on: below the board; null where it would lie on something. */
export function onlookerOf({ board, tray }: WholeLayout, height: number): Point | null {
  const at = { x: board.x + board.width / 2, y: height - seat.up }
  const isBelow = at.y - seat.height > board.y + board.height
  const isBeside = tray.x > at.x + seat.half || tray.x + tray.width < at.x - seat.half
  return isBelow && isBeside ? at : null
}

/** How far across a piece is at most, however it is turned, units of the frame. */
export function acrossOf(trial: WholeTrial, part: number): number {
  const { outline } = partOf(trial, part)
  if (trial.turnStep === 45) return 2 * Math.max(...outline.map(({ x, y }) => Math.hypot(x, y)))
  const far = outline.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)])
  return 2 * Math.max(...far)
}

/** How wide and high a piece is at least, not turned, units of the frame: how near a touch has to come. */
export function sideOf(trial: WholeTrial, part: number): number {
  const { width, height } = boundsOf(partOf(trial, part).outline)
  return Math.min(width, height)
}

/** Board and model in their part of the page, and what is left for the tray. */
type Way = (
  sheet: Box,
  board: { readonly width: number; readonly height: number },
  model: { readonly width: number; readonly height: number } | null,
) => { readonly board: Point; readonly model: Point; readonly rest: Box } | null

interface Trying {
  readonly scale: number
  readonly sheet: Box
  readonly modelSide: ModelSide
  readonly way: Way
}

function laidAt(
  trial: WholeTrial,
  { safe, sizes }: PageRoom,
  { scale, sheet, modelSide, way }: Trying,
): WholeLayout | null {
  const { frame, pieces, guide } = trial
  const size = { width: frame.width * scale + 2 * frameRoom, height: frame.height * scale + 2 * frameRoom }
  const small = {
    width: frame.width * scale * modelShare + frameRoom,
    height: frame.height * scale * modelShare + frameRoom,
  }
  const model = guide === 'beside' ? small : null
  const parts = way(sheet, size, model)
  if (!parts) return null
  const across = scale * Math.max(...pieces.map(({ part }) => acrossOf(trial, part)))
  const gap = Math.min(Math.max(leastGap, across * 0.15), sizes.gap)
  const tray = overlapOf(parts.rest, safe)
  if (Math.min(tray.width, tray.height) <= 0) return null
  const { size: room, at } = placesIn(tray, pieces.length, {
    most: across,
    gap: pieces.length <= 4 ? sizes.gap : gap,
  })
  if (room < across - 0.5 && scale > 12) return null
  const mirrored = (box: Box): Box =>
    modelSide === 'right' ? { ...box, x: 2 * sheet.x + sheet.width - box.x - box.width } : box
  const trayBox = mirrored(tray)
  const trayAt = at.map(({ x, y }) => ({ x: x - tray.x + trayBox.x, y }))
  return {
    scale,
    board: mirrored({ ...parts.board, ...size }),
    model: model && mirrored({ ...parts.model, ...model }),
    tray: overlapOf(around(boundsOf(trayAt), across / 2 + trayRim), around(sheet, rim / 3)),
    trayAt,
  }
}

function beside(sheet: Box, board: Parameters<Way>[1], model: Parameters<Way>[2]): ReturnType<Way> {
  const above = model ? model.height + between / 2 : 0
  const width = Math.max(board.width, model?.width ?? 0)
  if (above + board.height > sheet.height || width + between > sheet.width) return null
  const y = sheet.y + (sheet.height - above - board.height) / 2
  const x = sheet.x + width + between
  return {
    board: { x: sheet.x, y: y + above },
    model: { x: sheet.x + (board.width - (model?.width ?? 0)) / 2, y },
    rest: { ...sheet, x, width: sheet.x + sheet.width - x },
  }
}

function below(sheet: Box, board: Parameters<Way>[1], model: Parameters<Way>[2]): ReturnType<Way> {
  const aside = model ? model.width + between / 2 : 0
  if (aside + board.width > sheet.width || board.height + between > sheet.height) return null
  const x = sheet.x + (sheet.width - aside - board.width) / 2
  const y = sheet.y + board.height + between
  return {
    board: { x: x + aside, y: sheet.y },
    model: { x, y: sheet.y + (board.height - (model?.height ?? 0)) / 2 },
    rest: { ...sheet, y, height: sheet.y + sheet.height - y },
  }
}

function overlapOf(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  }
}

function around({ x, y, width, height }: Box, more: number): Box {
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more }
}
