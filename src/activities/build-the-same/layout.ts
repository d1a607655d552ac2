/** Where the model hangs, where it is built, and where the tray stands: one beside the other, or from top to bottom. */
import type { Box, Point } from '../../core/geometry'
import type { ModelSide } from '../../core/model-and-choices'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Asked {
  readonly across: number
  readonly down: number
  readonly kinds: readonly unknown[]
}

/** A grid of square places, page units. */
export interface PlaceGrid {
  /** Its upper left corner. */
  readonly x: number
  readonly y: number
  /** Width of a place. */
  readonly place: number
  readonly across: number
  readonly down: number
}

/** A trial as it lies on one screen, page units. */
export interface BuildLayout {
  readonly model: PlaceGrid
  readonly board: PlaceGrid
  readonly tray: Box
  /** Where each kind of the tray lies, and how large. */
  readonly piles: readonly Point[]
  readonly pile: number
  /** Where the inchworm looks on from; null where there is no room for it. */
  readonly onlooker: Point | null
}

/** Shares of the page for model, board and tray. */
const shares = {
  across: { model: 0.29, board: 0.45, tray: 0.26 },
  down: { model: 0.28, board: 0.46, tray: 0.26 },
} as const
/**
 * Page units: between the three, to the edge of the sheet, the rim of the tray, the line above the model, and below
 * the picture that is shown in the corner while something is said.
 */
const room = { between: 22, edge: 34, rim: 26, line: 42, belowPrompt: 88 } as const
/** The cloth around what is built and around its model, page units. */
export const hems = { board: 18, model: 11 } as const
/** A page this much wider than high has the three side by side. */
const wide = 1.1
/** Beyond this a place asks the arm to travel, mm. */
const largestMm = 40
/** A model is drawn at most so large beside what is built. */
const modelShare = 0.8

/** Lays a trial. */
export function layOut(trial: Asked, page: PageRoom, modelSide: ModelSide = 'left'): BuildLayout {
  const { sizes, unitsPerMm } = page
  const safe = withinEdge(page)
  const isWide = safe.width > safe.height * wide
  const boxes = isWide ? sideBySide(safe, modelSide) : fromTop(safe)
  const board = gridIn(inset(boxes.board, hems.board), trial, largestMm * unitsPerMm)
  const modelBox = inset(boxes.model, hems.model)
  const line = isWide ? room.belowPrompt : room.line
  const below = { ...modelBox, y: modelBox.y + line, height: modelBox.height - line }
  const model = { ...gridIn(below, trial, board.place * modelShare), y: below.y }
  const { size, at } = placesIn(inset(boxes.tray, room.rim), trial.kinds.length, {
    most: Math.max(board.place, sizes.handle),
    gap: sizes.gap,
  })
  const onlooker = onlookerBy(model, safe, isWide)
  return { model, board, tray: trayAround(at, size, boxes.tray), piles: at, pile: size, onlooker }
}

/** What is touched: the piles of the tray. Places of a board lie side by side, as patches of a quilt do. */
export function touchables(trial: Asked, page: PageRoom): readonly Touchable[] {
  const { piles, pile } = layOut(trial, page)
  return piles.map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - pile / 2, y: y - pile / 2, width: pile, height: pile },
  }))
}

/** The middle of a place, counted in reading order. */
export function middleOf({ x, y, place, across }: PlaceGrid, index: number): Point {
  return { x: x + ((index % across) + 0.5) * place, y: y + (Math.floor(index / across) + 0.5) * place }
}

/** The middle of a grid. */
export function gridMiddle({ x, y, place, across, down }: PlaceGrid): Point {
  return { x: x + (across * place) / 2, y: y + (down * place) / 2 }
}

/** A grid with a hem of cloth around it. */
export function withHem({ x, y, place, across, down }: PlaceGrid, hem: number): Box {
  return { x: x - hem, y: y - hem, width: across * place + 2 * hem, height: down * place + 2 * hem }
}

/** A point in places across and down from the upper left corner of a grid. */
export function inPlaces({ x, y, place }: PlaceGrid, at: Point): Point {
  return { x: (at.x - x) / place, y: (at.y - y) / place }
}

/** The place a drop is nearest to; null when it is farther from the grid than `reach`, in places. */
export function placeAt({ across, down }: PlaceGrid, drop: Point, reach: number): number | null {
  const isNear = (at: number, count: number) => at >= -reach && at <= count + reach
  if (!isNear(drop.x, across) || !isNear(drop.y, down)) return null
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(at)))
  return within(drop.y, down) * across + within(drop.x, across)
}

/** Nothing lies on the stitching along the edge of the sheet. */
function withinEdge({ safe, height }: PageRoom): Box {
  const y = Math.max(safe.y, room.edge)
  return { ...safe, y, height: Math.min(safe.y + safe.height, height - room.edge) - y }
}

interface Boxes {
  readonly model: Box
  readonly board: Box
  readonly tray: Box
}

function sideBySide(safe: Box, modelSide: ModelSide): Boxes {
  const width = safe.width - 2 * room.between
  const column = (from: number, share: number): Box => {
    const wished = { ...safe, x: safe.x + from, width: width * share }
    return modelSide === 'left' ? wished : { ...wished, x: 2 * safe.x + safe.width - wished.x - wished.width }
  }
  const { model, board, tray } = shares.across
  return {
    model: column(0, model),
    board: column(width * model + room.between, board),
    tray: column(width * (model + board) + 2 * room.between, tray),
  }
}

function fromTop(safe: Box): Boxes {
  const height = safe.height - 2 * room.between
  const row = (from: number, share: number): Box => ({ ...safe, y: safe.y + from, height: height * share })
  const { model, board, tray } = shares.down
  return {
    model: row(0, model),
    board: row(height * model + room.between, board),
    tray: row(height * (model + board) + 2 * room.between, tray),
  }
}

/** Room that the inchworm takes on the grass, page units. */
const worm = { width: 180, height: 120 } as const

/** Below the model, or to the right of it. */
function onlookerBy(model: PlaceGrid, safe: Box, isWide: boolean): Point | null {
  const { x, y, width, height } = withHem(model, hems.model)
  const [bottom, right] = [safe.y + safe.height, safe.x + safe.width]
  if (isWide)
    return bottom - y - height < worm.height
      ? null
      : { x: x + width / 2, y: (y + height + bottom) / 2 + worm.height / 3 }
  const from = x + width + room.line
  return right - from < worm.width ? null : { x: (from + right) / 2, y: y + height }
}

/** The largest grid in the middle of a box. */
function gridIn(box: Box, { across, down }: Asked, most: number): PlaceGrid {
  const place = Math.min(most, box.width / across, box.height / down)
  return {
    x: box.x + (box.width - place * across) / 2,
    y: box.y + (box.height - place * down) / 2,
    place,
    across,
    down,
  }
}

/** A tray no larger than what lies in it asks for. */
function trayAround(at: readonly Point[], size: number, box: Box): Box {
  const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)]
  const reach = size / 2 + room.rim
  const x = Math.max(box.x, Math.min(...xs) - reach)
  const y = Math.max(box.y, Math.min(...ys) - reach)
  return {
    x,
    y,
    width: Math.min(box.x + box.width, Math.max(...xs) + reach) - x,
    height: Math.min(box.y + box.height, Math.max(...ys) + reach) - y,
  }
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}
