/** What putting a peg down comes to. */
import { distance, type Point } from '../../core/geometry'
import { fits, type Peg, type PegMove, type PegTrial } from './trial'

/** A peg put down somewhere. */
interface Drop {
  readonly peg: Peg
  readonly turn: number
  readonly dropAt: Point
  /** Beds that are taken. */
  readonly full: ReadonlySet<number>
}

/** The nearest free bed, and whether the peg lies down in it; `aimHelp` widens every bed’s reach by a share. */
export function landedAt(
  trial: PegTrial,
  { beds, snapDistance }: { readonly beds: readonly Point[]; readonly snapDistance: number },
  { peg, turn, dropAt, full }: Drop,
  aimHelp = 0,
): Pick<PegMove, 'landed' | 'bed'> {
  const free = beds
    .map((at, bed) => ({ bed, away: distance(at, dropAt) }))
    .filter(({ bed }) => !full.has(bed))
    .sort((a, b) => a.away - b.away)
  const [nearest] = free
  const bed = nearest && trial.beds[nearest.bed]
  if (!nearest || !bed) return { landed: 'beside', bed: null }
  if (nearest.away > snapDistance * (1 + aimHelp)) return { landed: 'beside', bed: nearest.bed }
  if (fits(peg, turn, bed, trial.turnStep)) return { landed: 'in bed', bed: nearest.bed }
  return { landed: peg.shape === bed.shape ? 'turned otherwise' : 'another bed', bed: nearest.bed }
}
