/** Following by keys: rings hang on the way, and a press says when the firefly is in one. */
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { stepMs } from '../motion'
import { ringsOn } from '../rings'
import type { FireflyResponse } from '../trial'
import { wreath } from './fireflies'

/** A ring: where it hangs, page units, and when the firefly comes through, ms after it set out. */
interface Ring {
  readonly at: Point
  readonly passedMs: number
}

/** The ring that is next stays so until the firefly is through by this, ms. */
const throughMs = 500

/** How much is seen of rings that come later, and of those it flew through, 0–1. */
const seen = { later: 0.5, passed: 0.2 } as const

/** Hangs rings on the way and listens to keys until the last is passed; the presses grow meanwhile, ms. */
export function hangRings(
  ports: DrawingPorts,
  { way, hidden, size }: FireflyResponse['laid'],
): Pick<FireflyResponse, 'rings' | 'presses'> {
  const steps = ringsOn(hidden)
  const rings = steps.flatMap((step) => {
    const at = way[step]
    return at ? [{ at, passedMs: ports.paced(step * stepMs) }] : []
  })
  return { rings: steps, presses: flyThrough(ports, rings, size) }
}

function flyThrough(
  { put, tween, pause, tools }: DrawingPorts,
  rings: readonly Ring[],
  size: number,
): number[] {
  const presses: number[] = []
  const hung = rings.map(({ at }) => put(at, wreath(size)).setAlpha(seen.later))
  const guide = async () => {
    let sinceMs = 0
    for (const [k, { at, passedMs }] of rings.entries()) {
      hung[k]?.setAlpha(1)
      offerTwin(tools.mirror, { at, size, label: 'Now it is in the ring' }, () => {
        presses.push(Math.round(tools.clockMs()))
        tools.sound.play('tap')
        const targets = hung[k]
        if (targets) void tween({ targets, scale: targets.scale * 1.12, duration: 140, yoyo: true })
      })
      await pause(passedMs + throughMs - sinceMs)
      sinceMs = passedMs + throughMs
      hung[k]?.setAlpha(seen.passed)
    }
    tools.mirror.show([])
  }
  void guide()
  return presses
}

/** The one twin there is for keys now. */
export function offerTwin(
  mirror: DrawingPorts['tools']['mirror'],
  { at, size, label }: { readonly at: Point; readonly size: number; readonly label: string },
  choose: () => void,
): void {
  const box = { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }
  mirror.show([{ id: 'choice-0', label, box, choose }])
}
