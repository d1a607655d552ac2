/** A make-believe hand stringing beads: it sometimes takes another bead, and sometimes lets go beside the string. */
import { distance } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { goesOn, type BeadMove, type BeadResponse, type BeadTrial } from './trial'

/** A hand gives up a string after this many moves a bead. */
const mostMovesPerBead = 6

/** How far beside the string a shaky hand lets go, as a multiple of its wandering. */
const releaseSpread = 3.2

/** Strings beads one after another. */
export const simulate: Simulate<BeadTrial, BeadResponse> = (trial, hand, dice) => {
  const moves: BeadMove[] = []
  const left = new Map(trial.tray.map((bead) => [bead.id, bead]))
  const most = Math.ceil(trial.row.length * hand.reach)
  let onString = 0
  let nowMs = 0
  while (onString < most && moves.length < trial.row.length * mostMovesPerBead) {
    const bead = chosen([...left.values()], trial, onString, hand, dice)
    if (!bead) break
    const startMs = nowMs + thinkingMs(hand, dice)
    const aim = tapNear({ ...hand, wander: hand.wander * releaseSpread }, trial.tip, dice)
    const stroke = follow({ ...hand, backwards: false, reach: 1 }, [bead.at, aim], dice, startMs)
    const dropAt = { x: stroke.x[stroke.x.length - 1] ?? aim.x, y: stroke.y[stroke.y.length - 1] ?? aim.y }
    const near = distance(dropAt, trial.tip) <= trial.snapDistance
    const landed = !near ? 'elsewhere' : goesOn(trial, bead.kind, onString) ? 'string' : 'another kind'
    moves.push({ bead: bead.id, stroke, dropAt, landed })
    nowMs = endOf(stroke, startMs)
    if (landed === 'string') {
      left.delete(bead.id)
      onString += 1
    }
  }
  return { moves }
}

function chosen(
  beads: BeadTrial['tray'],
  trial: BeadTrial,
  onString: number,
  hand: Hand,
  dice: Dice,
): BeadTrial['tray'][number] | undefined {
  const right = beads.filter((bead) => goesOn(trial, bead.kind, onString))
  const looked = dice.next() < hand.attention
  const among = looked && right.length > 0 ? right : beads
  return among.length > 0 ? dice.pick(among) : undefined
}
