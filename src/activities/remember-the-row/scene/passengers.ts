/** Riders that wait in their places, ride to a seat and back, and hop for joy. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'

/** Riders by the places where they wait. */
export interface Passengers {
  rideTo(place: number, seat: Point): Promise<void>
  /** All ride to these seats, by place; who has none rides home. */
  arrange(seats: readonly (Point | null)[]): Promise<void>
  /** One nods, twice. */
  nod(place: number): Promise<void>
  /** One after another hops. */
  hop(places: readonly number[]): Promise<void>
}

/** How long riders take, ms. */
const ms = { ride: 300, nod: 260, hop: 140, after: 90 } as const

/** Riders of pictures where they wait now; a seat is for one `grown` times as large. */
export function passengers(
  { tween }: Pick<DrawingPorts, 'tween'>,
  images: readonly Phaser.GameObjects.Image[],
  grown: number,
): Passengers {
  const homes = images.map(({ x, y, scale }) => ({ x, y, scale }))
  const go = (place: number, to: Partial<Point> & { readonly scale?: number }) => {
    const targets = images[place]
    return targets ? tween({ targets, ...to, duration: ms.ride }) : Promise.resolve()
  }
  const rideTo = (place: number, { x, y }: Point) =>
    go(place, { x, y, scale: (homes[place]?.scale ?? 1) * grown })
  return {
    rideTo,
    async arrange(seats) {
      await Promise.all(
        seats.map((seat, place) => (seat ? rideTo(place, seat) : go(place, homes[place] ?? {}))),
      )
    },
    async nod(place) {
      const targets = images[place]
      if (targets)
        await tween({ targets, scale: targets.scale * 1.12, duration: ms.nod, yoyo: true, repeat: 1 })
    },
    async hop(places) {
      const targets = places.flatMap((place) => images[place] ?? [])
      await Promise.all(
        targets.map((one, k) =>
          tween({ targets: one, y: '-=16', duration: ms.hop, yoyo: true, delay: k * ms.after }),
        ),
      )
    },
  }
}
