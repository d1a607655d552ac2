/** The outlines of beads. */
import type { Brush } from '../../../scenes/paint/brush'

/** What a bead is turned into. */
export type BeadShape = 'round' | 'cube' | 'disc' | 'barrel' | 'star'

/** Begins a path along the outline of a bead of a size around the origin. */
export function traceBead(ctx: Brush, shape: BeadShape, size: number): void {
  ctx.beginPath()
  tracers[shape](ctx, size)
}

const tracers: Readonly<Record<BeadShape, (ctx: Brush, size: number) => void>> = {
  round: (ctx, size) => ctx.arc(0, 0, size * 0.48, 0, Math.PI * 2),
  cube: (ctx, size) => ctx.roundRect(-size * 0.45, -size * 0.45, size * 0.9, size * 0.9, size * 0.14),
  disc: (ctx, size) => ctx.ellipse(0, 0, size * 0.5, size * 0.33, 0, 0, Math.PI * 2),
  barrel: traceBarrel,
  star: traceStar,
}

function traceBarrel(ctx: Brush, size: number): void {
  const [end, belly, half] = [size * 0.3, size * 0.5, size * 0.46]
  ctx.moveTo(-half, -end)
  ctx.quadraticCurveTo(0, -belly, half, -end)
  ctx.quadraticCurveTo(half * 1.1, 0, half, end)
  ctx.quadraticCurveTo(0, belly, -half, end)
  ctx.quadraticCurveTo(-half * 1.1, 0, -half, -end)
  ctx.closePath()
}

/** Five rounded arms: each tip and each hollow is a curve between the midpoints of its sides. */
function traceStar(ctx: Brush, size: number): void {
  const corner = (k: number) => {
    const angle = (k * Math.PI) / 5 - Math.PI / 2
    const reach = size * (k % 2 === 0 ? 0.58 : 0.33)
    return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach + size * 0.03 }
  }
  for (let k = 0; k <= 10; k++) {
    const [here, next] = [corner(k), corner(k + 1)]
    const rest = { x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 }
    if (k === 0) ctx.moveTo(rest.x, rest.y)
    else ctx.quadraticCurveTo(here.x, here.y, rest.x, rest.y)
  }
  ctx.closePath()
}
