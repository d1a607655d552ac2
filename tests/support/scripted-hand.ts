/** A hand that plays a script into the ways of choosing and carrying, without a screen. */
import { accommodationsSchema, type Accommodations } from '../../src/core/accommodations'
import { childSchema } from '../../src/core/child'
import type { Point } from '../../src/core/geometry'
import { strokeFrom } from '../../src/core/ink'
import { sizesFor } from '../../src/core/sizes'
import type { HandPorts } from '../../src/scenes/hand-ports'
import type { StrokeListener } from '../../src/scenes/ink-capture'
import type { Mirrored } from '../../src/scenes/mirror'
import type { Reading } from '../../src/scenes/pointer-state'
import { idOf } from './records'

/** Page units in a millimetre of the scripted screen. */
const unitsPerMm = 5

/** The hand and what it has in front of it. */
export interface ScriptedHand {
  readonly ports: HandPorts
  /** What keys and switches can reach now. */
  twins(): readonly Mirrored[]
  press(id: string): void
  listening(): boolean
  /** One finger through these places, evenly over so many ms; `taken` when the system takes it at the end. */
  stroke(way: readonly Point[], ms?: number, taken?: boolean): void
  tap(at: Point, ms?: number): void
}

/** A child's hand at the page. */
export function scriptedHand(some: Partial<Accommodations> = {}): ScriptedHand {
  const accommodations = accommodationsSchema.parse(some)
  const child = childSchema.parse({
    schema: 1,
    id: idOf(1),
    nickname: 'Otter',
    avatar: 'otter',
    ageBand: '7–8',
    hand: 'right',
    accommodations,
    createdAt: '2026-09-01T15:20:00.000Z',
  })
  let listener: StrokeListener | null = null
  let shown: readonly Mirrored[] = []
  let nowMs = 1000
  const stroke = (way: readonly Point[], ms = 200, taken = false) => {
    const readings = way.map((place, k) => readingAt(place, nowMs + (k * ms) / Math.max(1, way.length - 1)))
    const [first, ...rest] = readings
    if (!first) return
    listener?.began(first)
    for (const reading of rest) listener?.drew(reading)
    listener?.ended({ ...strokeFrom(readings, 'touch'), interrupted: taken })
    nowMs += ms + 1000
  }
  return {
    ports: {
      child,
      mirror: { show: (items) => (shown = items), refit: () => undefined },
      ring: { press: () => undefined, release: () => undefined },
      listen: (next) => (listener = next),
      silence: () => (listener = null),
      nowMs: () => nowMs,
      unitsPerMm: () => unitsPerMm,
      sizes: () => sizesFor(child.ageBand, unitsPerMm, accommodations.targetScale),
    },
    twins: () => shown,
    press(id) {
      const twin = shown.find((one) => one.id === id)
      if (!twin) throw new Error(`no twin: ${id}`)
      twin.choose()
    },
    listening: () => listener !== null,
    stroke,
    tap: (at, ms = 50) => stroke([at, at], ms),
  }
}

function readingAt({ x, y }: Point, tMs: number): Reading {
  return {
    id: 1,
    pointer: 'touch',
    phase: 'move',
    x,
    y,
    tMs,
    pressure: null,
    tiltX: null,
    tiltY: null,
    contact: null,
  }
}
