/** A make-believe hand at a puzzle: it sometimes tries a piece elsewhere, forgets to turn it, or lets go beside its place. */
import { distance, type Point } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { freePlaces, landing, type Lying } from './fit'
import { partOf, type TrayPiece, type WholeMove, type WholeResponse, type WholeTrial } from './trial'

/** As it lies on a common tablet: page units in a unit of the frame, in a millimetre, the board's corner, the tray. */
const laid = { scale: 110, unitsPerMm: 4.7, checked: false } as const
const board: Point = { x: 60, y: 160 }
const tray: Point = { x: 760, y: 400 }
/** A hand gives up after so many moves a piece. */
const mostMovesPerPiece = 4
/** How far beside a place a shaky hand lets go, as a multiple of its wandering. */
const releaseSpread = 1.6
/** Carrying is so many times as fast as tracing. */
const carrySpeed = 2.5
/** What makes finding a place harder: every piece, less to go by, and being turned. */
const loads = { least: 0.12, perPiece: 0.028, turned: 0.25 } as const
const guideLoads = { 'on the board': 0, beside: 0.2, none: 0.45 } as const
/** A tap that turns takes so long, ms. */
const tapMs = 350

/** Puts piece after piece in its place. */
export const simulate: Simulate<WholeTrial, WholeResponse> = (trial, hand, dice) => {
  const moves: WholeMove[] = []
  const placed: Lying[] = []
  const left = new Map(trial.pieces.map((piece) => [piece.id, { ...piece }]))
  const least = trial.pieces.length - Math.ceil(trial.pieces.length * hand.reach)
  let nowMs = 0
  let carries = 0
  while (left.size > least && carries < trial.pieces.length * mostMovesPerPiece) {
    const piece = dice.pick([...left.values()])
    for (const turn of turnsMade(piece, trial, hand, dice)) {
      nowMs += tapMs
      piece.turn = turn
      moves.push({ ...tapped, piece: piece.id, atMs: Math.round(nowMs), turn })
    }
    carries += 1
    const startMs = nowMs + thinkingMs(hand, dice)
    const aim = tapNear(
      { ...hand, wander: hand.wander * releaseSpread },
      onPage(aimFor(trial, placed, piece, hand, dice)),
      dice,
    )
    const stroke = follow(
      { ...hand, speed: hand.speed * carrySpeed, backwards: false, reach: 1 },
      [tray, aim],
      dice,
      startMs,
    )
    const dropAt = { x: stroke.x.at(-1) ?? aim.x, y: stroke.y.at(-1) ?? aim.y }
    const at = { x: (dropAt.x - board.x) / laid.scale, y: (dropAt.y - board.y) / laid.scale }
    const { landed, at: place } = landing(
      trial,
      placed,
      { part: piece.part, at, turn: piece.turn },
      trial.reach,
    )
    nowMs = endOf(stroke, startMs)
    const placeAt = place && onPage(place)
    moves.push({
      piece: piece.id,
      stroke,
      atMs: Math.round(nowMs),
      dropAt,
      turn: piece.turn,
      landed,
      placeAt,
    })
    if (!place) continue
    placed.push({ part: piece.part, at: place, turn: piece.turn })
    left.delete(piece.id)
  }
  return { moves, shown: [], laid: { ...laid } }
}

const tapped = { stroke: null, dropAt: tray, landed: 'tap', placeAt: null } as const

function turnsMade({ turn }: TrayPiece, { turnStep }: WholeTrial, hand: Hand, dice: Dice): number[] {
  if (turnStep === 0 || turn === 0 || dice.next() > Math.sqrt(hand.attention)) return []
  return Array.from({ length: (360 - turn) / turnStep }, (_, k) => (turn + (k + 1) * turnStep) % 360)
}

/** Its own place when it was looked for well, else any that is free. */
function aimFor(
  trial: WholeTrial,
  placed: readonly Lying[],
  { part }: TrayPiece,
  hand: Hand,
  dice: Dice,
): Point {
  const { home } = partOf(trial, part)
  const free = freePlaces(trial, placed)
  const load =
    loads.least +
    loads.perPiece * trial.pieces.length +
    guideLoads[trial.guide] +
    (trial.turnStep > 0 ? loads.turned : 0)
  const others = free.filter((place) => distance(place, home) > 0.01)
  return dice.next() < hand.attention ** load || others.length === 0 ? home : dice.pick(others)
}

function onPage({ x, y }: Point): Point {
  return { x: board.x + x * laid.scale, y: board.y + y * laid.scale }
}
