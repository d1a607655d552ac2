/** What the inchworm does beside free writing: it watches from its seat, and crawls over what was written. */
import type { Point, Polyline } from '../core/geometry'
import { lengthOf, pointAlong } from '../core/geometry'
import { crawlSpine, restingSpine, type Seat } from './paint/inchworm-pose'
import type { DrawingPorts } from './drawing-ports'
import type { StageTools } from './tools'

/** Girth of a resting body as a share of its length. */
const girthShare = 0.18
/** A body that crawls over writing is this much smaller than at rest. */
const crawlingShare = 0.85
/** The inchworm crawls over everything that was written in this time, ms, and rests a while at its end. */
const crawlMs = { all: 1500, rest: 500 } as const
/** Shorter ink than this is a dot and not crawled over, page units. */
const leastCrawl = 20

/** Poses the inchworm on its seat, looking at a place; called every frame. */
export function watchFrom({ puppets, calm }: StageTools, seat: Seat, look: Point, timeMs: number): void {
  const breath = calm ? 0 : Math.sin(timeMs / 700) * 2
  puppets.showWorm({
    spine: restingSpine({ ...seat, at: { x: seat.at.x, y: seat.at.y + breath } }),
    girth: seat.bodyLength * girthShare,
    mood: 'awake',
    look,
  })
}

/** Crawls along what was written, stroke after stroke; the scene keeps from posing the inchworm meanwhile. */
export async function crawlOver(
  { tools, tween, pause }: Pick<DrawingPorts, 'tools' | 'tween' | 'pause'>,
  written: readonly Polyline[],
  bodyLength: number,
): Promise<void> {
  const lines = written.filter((line) => lengthOf(line) > leastCrawl)
  const total = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const length = bodyLength * crawlingShare
  const head = { at: 0 }
  const pose = () => {
    const { line, at } = placeOn(lines, head.at)
    tools.puppets.showWorm({
      spine: crawlSpine(line, at, (at / (length * 0.65) + 1) % 1, length),
      girth: length * girthShare,
      mood: 'awake',
      look: pointAlong(line, at + 60),
    })
  }
  if (total > 0)
    await tween({ targets: head, at: total, duration: crawlMs.all, ease: 'Linear', onUpdate: pose })
  await pause(crawlMs.rest)
}

/** The line that a length along all of them has come to, and how far along it. */
function placeOn(lines: readonly Polyline[], at: number): { readonly line: Polyline; readonly at: number } {
  let left = at
  for (const line of lines) {
    const length = lengthOf(line)
    if (left <= length) return { line, at: left }
    left -= length
  }
  const last = lines[lines.length - 1] ?? []
  return { line: last, at: lengthOf(last) }
}
