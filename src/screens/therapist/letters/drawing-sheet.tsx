/** Ruled lines that take strokes from a pen, a finger or a mouse, in glyph units. */
import type { TargetedPointerEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { distance, type Point, type Polyline } from '../../../core/geometry'
import { formationMarks } from '../../../core/letters/formation-marks'
import { Marks, Rules } from '../../parts/letter-picture'
import { pathOf } from '../../parts/svg-path'

interface DrawingSheetProps {
  readonly label: string
  /** Faintly underneath. */
  readonly under: readonly Polyline[]
  readonly strokes: readonly Polyline[]
  /** Shows starts and arrows. */
  readonly marked: boolean
  /** Takes a finished stroke; null when no more are taken. */
  readonly onStroke: ((line: Polyline) => void) | null
}

/** The part of the plane that can be drawn on, glyph units; well within what settings can keep. */
const sheet = { left: -60, top: -18, right: 160, bottom: 168 } as const
/** Sizes of dots and arrows, glyph units. */
const sizes = { dot: 4.5, arrow: 7 } as const
/** Readings nearer than this say nothing new, glyph units. */
const nearest = 0.4
/** After a pen, touches are the palm for so long, ms. */
const palmMs = 3000

/** The sheet. */
export function DrawingSheet({ label, under, strokes, marked, onStroke }: DrawingSheetProps) {
  const [open, hand] = useStroke(onStroke)
  return (
    <svg
      class="drawing-sheet letter-picture"
      viewBox={`${sheet.left} ${sheet.top} ${sheet.right - sheet.left} ${sheet.bottom - sheet.top}`}
      role="img"
      aria-label={label}
      {...hand}
    >
      <Rules from={sheet.left} to={sheet.right} />
      {under.map((line, k) => (
        <path key={`under ${k}`} class="under" d={pathOf(line)} />
      ))}
      {[...strokes, open].map((line, k) => (
        <path key={k} class="way" d={pathOf(line)} />
      ))}
      {marked && <Marks marks={formationMarks(strokes, sizes)} sizes={sizes} />}
    </svg>
  )
}

type SheetEvent = TargetedPointerEvent<SVGSVGElement>

/** The stroke being drawn: one contact at a time, and no palms beside a pen. */
function useStroke(onStroke: ((line: Polyline) => void) | null) {
  const [open, setOpen] = useState<readonly Point[]>([])
  const contact = useRef<number | null>(null)
  const penAt = useRef(-Infinity)
  const places = useRef<Point[]>([])
  const begin = (event: SheetEvent) => {
    if (event.pointerType === 'pen') penAt.current = event.timeStamp
    const isPalm = event.pointerType === 'touch' && event.timeStamp - penAt.current < palmMs
    if (contact.current !== null || isPalm || event.button !== 0 || !onStroke) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    contact.current = event.pointerId
    places.current = [placeOf(event.currentTarget, event)]
    setOpen(places.current)
  }
  const go = (event: SheetEvent) => {
    if (event.pointerId !== contact.current) return
    if (event.pointerType === 'pen') penAt.current = event.timeStamp
    const readings = event.getCoalescedEvents?.() ?? []
    for (const reading of readings.length > 0 ? readings : [event])
      add(places.current, placeOf(event.currentTarget, reading))
    setOpen([...places.current])
  }
  const end = (kept: boolean) => (event: SheetEvent) => {
    if (event.pointerId !== contact.current) return
    contact.current = null
    setOpen([])
    if (kept) onStroke?.(places.current)
  }
  const hand = {
    onPointerDown: begin,
    onPointerMove: go,
    onPointerUp: end(true),
    onPointerCancel: end(false),
  }
  return [open, hand] as const
}

function add(places: Point[], place: Point): void {
  const last = places[places.length - 1]
  if (!last || distance(last, place) >= nearest) places.push(place)
}

/** Where a reading is, kept on the sheet. */
function placeOf(svg: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const at = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse())
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  return { x: within(at.x, sheet.left, sheet.right), y: within(at.y, sheet.top, sheet.bottom) }
}
