/** A make-believe hand at the board: it sometimes forgets to turn, takes another bed, or lets go beside one. */
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { landedAt } from './landing'
import { layOut } from './layout'
import { turnsToFit } from './shapes'
import type { Peg, PegResponse, PegTrial } from './trial'

/** A hand gives up a board after so many carries a bed. */
const mostCarries = 6
/** How far beside a bed a hand lets go, as a multiple of its wandering. */
const releaseSpread = 1.5
/** How likely a hand that does not look goes on tapping past the right turn. */
const overturns = 0.5

/** Lays pegs down one after another. */
export const simulate: Simulate<PegTrial, PegResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const acts: PegResponse['acts'] = []
  const lying = new Set<string>()
  const full = new Set<number>()
  const turns = new Map(trial.pegs.map(({ id, turn }) => [id, turn]))
  const most = Math.ceil(trial.beds.length * hand.reach)
  let nowMs = 0
  for (let carries = 0; full.size < most && carries < mostCarries * trial.beds.length; carries++) {
    const peg = chosenPeg(trial, lying, hand, dice)
    const target = chosenBed(trial, peg, full, hand, dice)
    const bed = trial.beds[target]
    const at = laid.beds[target]
    if (!bed || !at) break
    nowMs += thinkingMs(hand, dice)
    for (let taps = tapsFor(trial, peg, bed.turn, turns, hand, dice); taps > 0; taps--) {
      acts.push({ kind: 'turn', peg: peg.id, tMs: nowMs, by: hand.pointer })
      turns.set(peg.id, (turns.get(peg.id) ?? 0) + trial.turnStep)
      nowMs += 350
    }
    const aim = tapNear({ ...hand, wander: hand.wander * releaseSpread }, at, dice)
    const home = laid.tray[trial.pegs.indexOf(peg)] ?? aim
    const stroke = follow({ ...hand, backwards: false, reach: 1 }, [home, aim], dice, nowMs)
    nowMs = endOf(stroke, nowMs)
    const dropAt = { x: stroke.x[stroke.x.length - 1] ?? aim.x, y: stroke.y[stroke.y.length - 1] ?? aim.y }
    const move = landedAt(trial, laid, { peg, turn: turns.get(peg.id) ?? 0, dropAt, full })
    acts.push({ kind: 'move', peg: peg.id, stroke, dropAt, ...move })
    if (move.landed === 'in bed' && move.bed !== null) {
      lying.add(peg.id)
      full.add(move.bed)
    }
  }
  return { acts, laid: { pegSize: laid.pegSize, snapDistance: laid.snapDistance, beds: [...laid.beds] } }
}

function chosenPeg(trial: PegTrial, lying: ReadonlySet<string>, hand: Hand, dice: Dice): Peg {
  const left = trial.pegs.filter(({ id }) => !lying.has(id))
  const belonging = left.filter(({ shape }) => trial.beds.some((bed) => bed.shape === shape))
  return dice.pick(dice.next() < hand.attention && belonging.length > 0 ? belonging : left)
}

function chosenBed(trial: PegTrial, peg: Peg, full: ReadonlySet<number>, hand: Hand, dice: Dice): number {
  const free = trial.beds.map((_, k) => k).filter((k) => !full.has(k))
  const own = free.filter((k) => trial.beds[k]?.shape === peg.shape)
  return dice.pick(dice.next() < hand.attention && own.length > 0 ? own : free)
}

/** Taps before carrying: those needed; a hand that does not look turns by chance or not at all. */
function tapsFor(
  { turnStep }: PegTrial,
  { id, shape }: Peg,
  bedTurn: number,
  turns: ReadonlyMap<string, number>,
  hand: Hand,
  dice: Dice,
): number {
  if (turnStep === 0) return 0
  const needed = turnsToFit(shape, turns.get(id) ?? 0, bedTurn, turnStep)
  if (dice.next() < hand.attention) return needed
  return dice.next() < overturns ? needed + 360 / turnStep : Math.max(0, needed - 1)
}
