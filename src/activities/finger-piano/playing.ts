/** A go while it is played: which fingers are on the glass, and what has been touched. No clock and no screen. */
import type { Point } from '../../core/geometry'
import type { Finger } from './fingers'
import { tell, type Kind, type Told } from './played'
import type { PianoTouch, PianoTrial } from './trial'

/** A go under way. */
export interface Playing {
  /** A finger landed on a ladybird, or beside all of them; answers what that was. */
  landed(id: number, key: Finger | null, off: Point | null, tMs: number): Kind
  /** It lifted, or was taken away; answers the ladybird it was on. */
  lifted(id: number, tMs: number): Finger | null
  /** A key or switch chose a ladybird. */
  pressed(key: Finger, tMs: number): Kind
  told(): Told
  /** The finger that is asked next; null when all was played. */
  next(): Finger | null
  /** Fingers that should lie still and do not. */
  awake(): readonly Finger[]
  /** All touches so far; those still on the glass end now. */
  touches(nowMs: number): PianoTouch[]
}

/** Begins a go. */
export function openPlaying(trial: PianoTrial, bounceMs: number): Playing {
  const touches: PianoTouch[] = []
  const down = new Map<number, PianoTouch>()
  const told = () => tell(trial, touches, bounceMs)
  /** Touches stand in the order they landed, also those that had to rest before they counted. */
  const add = (touch: PianoTouch): Kind => {
    const later = touches.findIndex(({ downMs }) => downMs > touch.downMs)
    touches.splice(later < 0 ? touches.length : later, 0, touch)
    return told().kinds[touches.indexOf(touch)] ?? 'beside'
  }
  const lift = (touch: PianoTouch, upMs: number) => {
    touches[touches.indexOf(touch)] = { ...touch, upMs }
  }
  return {
    landed(id, key, off, tMs) {
      const touch: PianoTouch = { key, off: off && { ...off }, downMs: tMs, upMs: Infinity, by: 'hand' }
      down.set(id, touch)
      return add(touch)
    },
    lifted(id, tMs) {
      const touch = down.get(id)
      if (!touch) return null
      down.delete(id)
      lift(touch, tMs)
      return touch.key
    },
    pressed: (key, tMs) => add({ key, off: null, downMs: tMs, upMs: tMs, by: 'keyboard' }),
    told,
    next: () => trial.notes[told().notes.length] ?? null,
    awake: () => trial.anchors.filter((one) => ![...down.values()].some(({ key }) => key === one)),
    touches: (nowMs) => touches.map((touch) => ({ ...touch, upMs: Math.min(touch.upMs, nowMs) })),
  }
}
