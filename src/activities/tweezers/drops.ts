/** Where an animal waits after a try that did not bring it to the leaf. Pure. */
import type { Point } from '../../core/geometry'
import { afterDrop, type TweezersLayout } from './layout'
import type { TweezersGrasp, TweezersTrial } from './trial'

/** Where it fell, or where it began after too many drops; what the system took away is nobody’s drop. */
export function waitsAt(
  { dropsAllowed }: TweezersTrial,
  laid: TweezersLayout,
  { thing, ended, from, to }: TweezersGrasp,
  grasps: readonly TweezersGrasp[],
): Point {
  const wasTaken = ended === 'taken away'
  const drops = grasps.filter((one) => one.heldAtMs !== null && one.ended !== 'on the leaf').length
  const start = wasTaken ? from : (laid.starts[thing] ?? from)
  return afterDrop(laid, to, start, !wasTaken && drops <= dropsAllowed)
}
