/** The warm light that comes out behind what was found. */
import { disc, outline, placed, type Brush } from './brush'
import { blossoms, palette } from './palette'

const rays = 16
const rayColours = [blossoms.butter, palette.sun] as const

/** Paints rays around the origin, as far as half of `size`. */
export function paintShine(brush: Brush, size: number): void {
  const far = size / 2
  for (let k = 0; k < rays; k++)
    placed(brush, { x: 0, y: 0, turn: (k / rays) * Math.PI * 2 }, () => {
      const reach = far * (k % 2 === 0 ? 1 : 0.84)
      const foot = { x: far * 0.1, y: -far * 0.6 }
      outline(brush, [{ x: -foot.x, y: foot.y }, { x: 0, y: -reach }, foot], rayColours[k % 2] ?? palette.sun)
    })
  disc(brush, 0, 0, far * 0.72, palette.sun)
  disc(brush, 0, 0, far * 0.67, palette.glow)
}
