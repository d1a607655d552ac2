/** What touches mean: which are the notes that were asked, and how cleanly each was played. */
import type { Finger } from './fingers'
import type { PianoTouch, PianoTrial } from './trial'

/** A note that was asked, as it was played. */
export interface Played {
  readonly finger: Finger
  readonly touch: PianoTouch
  /** Other ladybirds touched since the note before. */
  readonly others: number
  /** No other finger than those that lie still touched the glass with it. */
  readonly alone: boolean
  /** All that should lie still lay still; null where nothing should. */
  readonly held: boolean | null
}

/** What a touch was. */
export type Kind = 'note' | 'other' | 'double' | 'anchor' | 'beside'

/** All touches told. */
export interface Told {
  readonly kinds: readonly Kind[]
  readonly notes: readonly Played[]
}

/** A finger that lands within so much of a note, before or after, moved along with it, ms. */
const togetherMs = 120

/** Tells what touches mean, in the order they landed. */
export function tell(
  { notes: asked, anchors }: Pick<PianoTrial, 'notes' | 'anchors'>,
  touches: readonly PianoTouch[],
  bounceMs: number,
): Told {
  const kinds: Kind[] = []
  const notes: Played[] = []
  let others = 0
  for (const touch of touches) {
    const kind = kindOf(touch, {
      next: asked[notes.length],
      last: notes[notes.length - 1],
      anchors,
      bounceMs,
    })
    kinds.push(kind)
    if (kind === 'other') others += 1
    if (kind !== 'note' || touch.key === null) continue
    const held = anchors.length === 0 ? null : anchors.every((one) => isHeld(one, touch, touches))
    notes.push({ finger: touch.key, touch, others, alone: true, held })
    others = 0
  }
  const strange = touches.filter((_, k) => kinds[k] === 'other' || kinds[k] === 'beside')
  return {
    kinds,
    notes: notes.map((note) => ({ ...note, alone: !strange.some((one) => isWith(one, note.touch)) })),
  }
}

/** How often what should lie still was lifted between the first note and the last. */
export function anchorBreaks(
  { anchors }: Pick<PianoTrial, 'anchors'>,
  touches: readonly PianoTouch[],
  notes: readonly Played[],
): number {
  const from = notes[0]?.touch.downMs ?? Infinity
  const to = notes[notes.length - 1]?.touch.downMs ?? -Infinity
  const lifted = ({ key, upMs }: PianoTouch) =>
    key !== null && anchors.includes(key) && upMs > from && upMs < to
  return touches.filter(lifted).length
}

interface Around {
  readonly next: Finger | undefined
  readonly last: Played | undefined
  readonly anchors: readonly Finger[]
  readonly bounceMs: number
}

function kindOf({ key, downMs }: PianoTouch, { next, last, anchors, bounceMs }: Around): Kind {
  if (key === null) return 'beside'
  if (anchors.includes(key)) return 'anchor'
  if (last && key === last.finger && downMs - last.touch.downMs < bounceMs) return 'double'
  return key === next ? 'note' : 'other'
}

/** A key or switch holds nothing down, and is not blamed for it. */
function isHeld(anchor: Finger, { downMs, by }: PianoTouch, touches: readonly PianoTouch[]): boolean {
  if (by === 'keyboard') return true
  return touches.some((one) => one.key === anchor && one.downMs <= downMs && one.upMs > downMs)
}

function isWith(other: PianoTouch, { downMs }: PianoTouch): boolean {
  return other.downMs < downMs + togetherMs && other.upMs > downMs - togetherMs
}
