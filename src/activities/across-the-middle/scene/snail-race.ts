/** A snail’s race round a loop: it follows the finger either way, and a flower opens for every round. */
import { lengthOf, pointAlong, type Point, type Polyline } from '../../../core/geometry'
import type { Ink, Stroke } from '../../../core/ink'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { blossoms, okabeIto, palette } from '../../../scenes/paint/palette'
import { paintBlossom } from '../../../scenes/paint/scenery'
import { plainPen } from '../../../scenes/road-play'
import { atStart, isWalked, walkedOn, type Walk } from '../../../scenes/road-walk'

/** The loop starts and ends at its outer end. */
interface Track {
  readonly loop: Polyline
  readonly rounds: number
  readonly roadWidth: number
  readonly picture: CanvasImageSource | null
}

/** An open race. */
export interface SnailRace {
  run(): Promise<Ink>
  show(): Promise<void>
  /** The snail comes to a finger from farther away. */
  widenReach(): void
  /** Poses the snail; called every frame. */
  moment(): void
}

/** The snail comes to a finger this near, in road widths and page units. */
const reach = { inWidths: 0.8, least: 45 } as const
/** Its size in road widths, within bounds in page units. */
const snailSize = { inWidths: 1.05, least: 62, most: 96 } as const
/** Time of the ghost hand for a page unit, ms. */
const ghostMs = 2.2
/** The last of the ink is seen for so long before the trial is over, ms. */
const restMs = 450

/** Lays the flowers of the rounds and puts the snail to the start. */
export function snailRace(ports: DrawingPorts, track: Track): SnailRace {
  const ways = [track.loop, track.loop.toReversed()].map((loop) => rounds(loop, track.rounds))
  const size = Math.max(snailSize.least, Math.min(snailSize.most, track.roadWidth * snailSize.inWidths))
  const flowers = putFlowers(ports, track)
  let walks = ways.map(() => atStart)
  let reachScale = 1
  let turned = (track.loop[0]?.x ?? 0) < (track.loop[Math.floor(track.loop.length / 2)]?.x ?? 0)
  let at = track.loop[0] ?? { x: 0, y: 0 }
  const { aimHelp } = ports.tools.child.accommodations
  const near = Math.max(reach.least, track.roadWidth * reach.inWidths) * (1 + aimHelp)

  /** Answers whether the snail moved. */
  const follow = (finger: Point): boolean => {
    const before = farthest(ways, walks)
    walks = walks.map((walk, k) => walkedOn(walk, ways[k] ?? [], finger, near, reachScale).walk)
    const now = farthest(ways, walks)
    if (now.gone <= before.gone) return false
    if (Math.abs(now.at.x - at.x) > 1) turned = now.at.x > at.x
    at = now.at
    if (now.round > before.round) {
      ports.tools.sound.play('along')
      flowers[before.round]?.setAlpha(1)
    }
    return true
  }

  return {
    widenReach: () => (reachScale = 2),
    show: () => ports.ghost(track.loop, lengthOf(track.loop) * ghostMs),
    moment() {
      if (track.picture) ports.tools.puppets.showFriend({ picture: track.picture, at, size, turned })
    },
    run: () =>
      run(ports, track, { follow, isHome: () => walks.some((walk, k) => isWalked(walk, ways[k] ?? [])) }),
  }
}

function run(
  ports: DrawingPorts,
  { roadWidth }: Track,
  snail: { follow(finger: Point): boolean; isHome(): boolean },
): Promise<Ink> {
  const { capture } = ports.tools
  const pen = plainPen(ports.tools, {
    colour: okabeIto.blue,
    width: Math.max(7, Math.min(18, roadWidth * 0.2)),
  })
  const strokes: Stroke[] = []
  let moved = false
  capture.takeStrays()
  return new Promise((resolve) => {
    ports.listen({
      began(reading) {
        moved = false
        pen.began(reading)
        moved = snail.follow(reading) || moved
      },
      drew(reading) {
        pen.drew(reading)
        moved = snail.follow(reading) || moved
      },
      ended(stroke) {
        strokes.push(stroke)
        if (!snail.isHome()) return moved ? undefined : ports.missed()
        capture.listen(null)
        const ink = { strokes, strayContacts: capture.takeStrays() }
        void ports.pause(restMs).then(() => resolve(ink))
      },
      discarded: () => pen.discarded(),
    })
  })
}

function rounds(loop: Polyline, count: number): Polyline[] {
  return Array.from({ length: count }, () => loop)
}

/** Where the farther of the walks has come to: there is one for either way round. */
function farthest(ways: readonly (readonly Polyline[])[], walks: readonly Walk[]) {
  const all = walks.map(({ strokeIndex, headAt }, k) => {
    const loop = ways[k]?.[0] ?? []
    return {
      round: strokeIndex,
      gone: strokeIndex * lengthOf(loop) + headAt,
      at: pointAlong(loop, headAt),
    }
  })
  return all.reduce((a, b) => (b.gone > a.gone ? b : a))
}

/** One for every round, above the crossing; faint until the round is done. */
function putFlowers({ put }: DrawingPorts, { loop, rounds: count }: Track) {
  const top = loop.reduce((high, { y }) => Math.min(high, y), Infinity)
  const bottom = loop.reduce((low, { y }) => Math.max(low, y), 0)
  const xs = loop.map(({ x }) => x)
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  const apart = 54
  return Array.from({ length: count }, (_, k) =>
    put(
      { x: middle + (k - (count - 1) / 2) * apart, y: bottom - (bottom - top) * 0.06 },
      {
        key: 'round',
        keep: true,
        width: 56,
        height: 56,
        paint: (brush) => paintBlossom(brush, 20, blossoms.coral, palette.sun),
      },
    ).setAlpha(0.4),
  )
}
