/** Whether a field may be shown on a page: its kinds are sound, as many are asked for as was set, and nothing lies on another. */
import { distance, holdsSquare, type Point } from '../../core/geometry'
import type { PageRoom } from '../../core/sizes'
import { boxShare, layOut, type SearchLayout } from './layout'
import type { SearchTrial } from './trial'

/** Why a field may not be shown. */
const faults = [
  'kinds not sound',
  'too few to find',
  'more on one side',
  'asked for out of rule',
  'two lie on each other',
  'leaves the page',
  'too small for its differences',
] as const
export type Fault = (typeof faults)[number]

/** Targets on the left and on the right differ by so many at most, where no pairs are needed. */
const sidesApart = 1
/** Rounding of places, page units. */
const slack = 0.1

/** What keeps a field from being shown on a page; empty when it may be. */
export function faultsOf(trial: SearchTrial, room: PageRoom): Fault[] {
  const laid = layOut(trial, room)
  const { items, size } = laid
  const targets = items.filter(({ isTarget }) => isTarget)
  const found: Record<Fault, boolean> = {
    'kinds not sound': trial.faults.length > 0,
    'too few to find': Math.abs(targets.length - items.length / (1 + trial.ratio)) > 0.5,
    'more on one side': trial.rule !== 'only after' && unevenness(items, targets) > sidesApart,
    'asked for out of rule': items.some(({ isTarget }, k) => isTarget !== isAskedFor(trial, laid, k)),
    'two lie on each other': items.some((one, k) =>
      items.slice(k + 1).some((other) => distance(one, other) < size - slack),
    ),
    'leaves the page': items.some((one) => !holdsSquare(room.safe, one, size, slack)),
    'too small for its differences': (size * boxShare) / room.unitsPerMm < trial.sizeMm - slack / 10,
  }
  return faults.filter((fault) => found[fault])
}

function unevenness(items: readonly Point[], targets: readonly Point[]): number {
  const xs = items.map(({ x }) => x)
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  return Math.abs(targets.length - 2 * targets.filter(({ x }) => x < middle).length)
}

/** Whether the rule asks for what stands at a place. */
function isAskedFor({ rule, kinds }: SearchTrial, { items }: SearchLayout, k: number): boolean {
  const roleAt = (at: number) => kinds[items[at]?.kind ?? -1]?.role
  if (roleAt(k) !== 'target') return false
  return rule !== 'only after' || (roleAt(k - 1) === 'friend' && items[k - 1]?.line === items[k]?.line)
}
