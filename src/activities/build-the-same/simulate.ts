/** A make-believe child building: looks well or guesses which part, which way round, and lets go beside the middle. */
import type { Point } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { waysOf, type Part } from './parts'
import { isFull, after, boardOf, type BuildMove, type BuildResponse, type BuildTrial } from './trial'

/** A place is so wide on the make-believe page, and the board begins here, page units. */
const page = { place: 110, board: { x: 360, y: 120 }, tray: { x: 860, y: 520 } } as const
/** How hard each thing is; with half attention a load of 1 is seen half of the time. */
const loads = { patches: 0.12, halves: 0.5, pegs: 0.16, sticks: 0.62 } as const
const modelLoads = { shown: 0, covered: 0.4, gone: 0.8 } as const
const gridLoads = { lines: 0, corners: 0.05, none: 0.12 } as const
const more = { place: 0.045, kind: 0.06, given: 0.08 } as const
/** How far beside the middle a hand lets go, as a multiple of its wandering. */
const releaseSpread = 1.6

/** Fills place after place, as far as the hand reaches. */
export const simulate: Simulate<BuildTrial, BuildResponse> = (trial, hand, dice) => {
  const sees = hand.attention ** loadOf(trial)
  const asked = [...trial.target.keys()].filter(
    (place) => trial.target[place] !== null && !trial.given.includes(place),
  )
  const readyMs = trial.model === 'shown' ? 0 : trial.showMs
  const moves: BuildMove[] = []
  const looks: number[] = []
  let nowMs = readyMs
  for (const place of asked.slice(0, Math.ceil(asked.length * hand.reach))) {
    nowMs += thinkingMs(hand, dice)
    if (trial.model === 'covered' && dice.next() < 1.1 - hand.attention) looks.push(nowMs)
    const part = chosen(trial, place, dice.next() < sees, dice)
    const move = carriedTo(trial, place, part, { hand, dice, startMs: nowMs })
    moves.push(move)
    nowMs = endOf(move.stroke, nowMs)
    for (let turn = 1; turn <= part.turn; turn++) {
      nowMs += 400
      if (move.to !== null) moves.push({ kind: 'turn', at: move.to, turn, tMs: nowMs })
    }
  }
  const isBuilt = isFull(trial, moves.reduce(after, boardOf(trial)))
  return { moves, built: isBuilt ? moves.length : null, looks, readyMs }
}

/** The part of the model, or one that was guessed: half of the time only its turn. */
function chosen({ target, kinds, material }: BuildTrial, place: number, seen: boolean, dice: Dice): Part {
  const wanted = target[place] ?? { kind: 0, turn: 0 }
  if (seen) return wanted
  const kind = dice.next() < 0.5 ? wanted.kind : dice.whole(0, kinds.length - 1)
  const made = kinds[kind]
  return { kind, turn: dice.whole(0, (made ? waysOf(material, made) : 1) - 1) }
}

function carriedTo(
  { across, down }: BuildTrial,
  place: number,
  part: Part,
  { hand, dice, startMs }: { readonly hand: Hand; readonly dice: Dice; readonly startMs: number },
): Extract<BuildMove, { kind: 'put' }> {
  const middle: Point = {
    x: page.board.x + ((place % across) + 0.5) * page.place,
    y: page.board.y + (Math.floor(place / across) + 0.5) * page.place,
  }
  const aim = tapNear({ ...hand, wander: hand.wander * releaseSpread }, middle, dice)
  const stroke = follow({ ...hand, backwards: false, reach: 1 }, [page.tray, aim], dice, startMs)
  const inPlaces = (at: number | undefined, from: number, other: number) =>
    ((at ?? other) - from) / page.place
  const dropAt = {
    x: inPlaces(stroke.x[stroke.x.length - 1], page.board.x, aim.x),
    y: inPlaces(stroke.y[stroke.y.length - 1], page.board.y, aim.y),
  }
  const [column, row] = [Math.floor(dropAt.x), Math.floor(dropAt.y)]
  const isOn = column >= 0 && column < across && row >= 0 && row < down
  return {
    kind: 'put',
    part: { ...part, turn: 0 },
    from: null,
    to: isOn ? row * across + column : null,
    dropAt,
    stroke,
  }
}

function loadOf({ material, target, kinds, given, model, grid }: BuildTrial): number {
  return Math.max(
    0.02,
    loads[material] +
      modelLoads[model] +
      gridLoads[grid] +
      more.place * target.length +
      more.kind * (kinds.length - 2) -
      more.given * given.length,
  )
}
