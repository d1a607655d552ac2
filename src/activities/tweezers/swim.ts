/** Animals that swim slowly to and fro, along a shallow bow around where each came from, never over the leaf. Pure. */
import { distance, type Point } from '../../core/geometry'
import { within, type TweezersLayout } from './layout'

/** Swimming that goes on. */
export interface Swim {
  /** It begins anew around a place, once it has rested there for so long, ms. */
  settle(at: Point, restMs?: number): void
  /** So much time went by with nobody near, ms; answers where it is now, null while it rests. */
  pass(ms: number): Point | null
}

/** How far to either side it swims at most, widths of an animal; and how deep the bow is by that. */
const wide = 1.1
const deep = 0.5
/** Length of the way to and fro by how far it reaches to one side. */
const longBy = 4.6

/** Opens swimming at a speed, mm a second; 0 stays where it is. */
export function openSwim(laid: SwimLaid, mmPerSecond: number): Swim {
  let home: Point = { x: 0, y: 0 }
  let restsMs = 0
  let swumMs = 0
  return {
    settle(at, restMs = 0) {
      home = at
      restsMs = restMs
      swumMs = 0
    },
    pass(ms) {
      const rested = Math.min(ms, restsMs)
      restsMs -= rested
      swumMs += ms - rested
      const reach = reachFrom(home, laid)
      if (restsMs > 0 || reach === 0 || mmPerSecond === 0) return null
      const turn = (2 * Math.PI * mmPerSecond * laid.unitsPerMm * swumMs) / 1000 / (longBy * reach)
      // The leaf lies above: the bow hangs downward.
      const aside = Math.sin(turn)
      return within(laid.water, {
        x: home.x + reach * aside,
        y: home.y + deep * reach * aside ** 2,
      })
    },
  }
}

type SwimLaid = Pick<TweezersLayout, 'unitsPerMm' | 'size' | 'leafAt' | 'leafRadius' | 'water'>

/** As far as it may swim without coming over the leaf. */
function reachFrom(home: Point, { size, leafAt, leafRadius }: SwimLaid): number {
  const free = distance(home, leafAt) - leafRadius - size * 0.6
  return Math.max(0, Math.min(size * wide, free))
}
