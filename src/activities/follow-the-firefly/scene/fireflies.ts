/** Fireflies on a page: all alike, each with a light that is asked for and comes slowly. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import type { Brush } from '../../../scenes/paint/brush'
import { glowShare, paintFirefly, paintGlow, paintLantern, paintLitBelly, paintWreath } from './firefly'
import type { Painting } from '../../../scenes/painting'

/** What is put on the page. */
type Picture = Omit<Painting, 'density'>
type Put = (at: Point, painting: Picture) => Phaser.GameObjects.Image

/** A swarm on the page. */
export interface Fireflies {
  /** The bodies, to be nodded at. */
  readonly bodies: readonly Phaser.GameObjects.Image[]
  move(number: number, to: Point): void
  /** Asks for a light, 0 dark to 1; it comes with time. */
  ask(number: number, light: number): void
  /** Lets time pass. */
  pass(ms: number): void
}

/** A lantern, `size` high, waiting or alight. */
export function lantern(size: number, isLit: boolean): Picture {
  const key = `lantern-${isLit ? 'lit' : 'waiting'}`
  return { key, keep: true, ...square(size * 1.2), paint: (brush) => paintLantern(brush, size, isLit) }
}

/** A wreath around one that was chosen, `size` across. */
export function wreath(size: number): Picture {
  const key = `wreath-${Math.round(size * 10)}`
  return { key, keep: true, ...square(size * 1.6), paint: (brush) => paintWreath(brush, size) }
}

/** From dark to light takes so long, ms. Slower is calmer; source: nothing may flash more than three times a second. */
const fullMs = 700

/** A light on its way to what is asked, after some time: however often that changes, nothing flashes. */
export function lightAfter(light: number, asked: number, ms: number): number {
  const most = ms / fullMs
  return light + Math.max(-most, Math.min(most, asked - light))
}

/** Puts fireflies on the page, dark, in front of their lights. */
export function putFireflies(put: Put, places: readonly Point[], size: number): Fireflies {
  const layer = (name: string, width: number, paint: (brush: Brush) => void) =>
    places.map((at) =>
      put(at, { key: `firefly-${name}-${Math.round(size * 10)}`, keep: true, width, height: width, paint }),
    )
  const glows = layer('glow', size * glowShare, (brush) => paintGlow(brush, size))
  const bodies = layer('body', size * 1.1, (brush) => paintFirefly(brush, size))
  const bellies = layer('belly', size * 1.1, (brush) => paintLitBelly(brush, size))
  const lights = places.map(() => ({ now: 0, asked: 0 }))
  const show = (number: number) => {
    const { now = 0 } = lights[number] ?? {}
    glows[number]?.setAlpha(now)
    bellies[number]?.setAlpha(now)
  }
  for (const number of places.keys()) show(number)
  return {
    bodies,
    move(number, { x, y }) {
      for (const images of [glows, bodies, bellies]) images[number]?.setPosition(x, y)
    },
    ask(number, light) {
      const one = lights[number]
      if (one) one.asked = light
    },
    pass(ms) {
      for (const [number, one] of lights.entries()) {
        if (one.now === one.asked) continue
        one.now = lightAfter(one.now, one.asked, ms)
        show(number)
      }
    },
  }
}

function square(side: number) {
  return { width: side, height: side }
}

/** They nod once, all together. */
export async function nod(
  { tween, paced }: Pick<DrawingPorts, 'tween' | 'paced'>,
  targets: readonly Phaser.GameObjects.Image[],
): Promise<void> {
  const [first] = targets
  if (!first) return
  await tween({ targets: [...targets], scale: first.scale * 1.12, duration: paced(260), yoyo: true })
}
