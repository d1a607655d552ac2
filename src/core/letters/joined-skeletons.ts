/** The letters of joined writing before they are joined: x from a letter's own left, glyph units. */
import { signedArea, type Polyline } from '../geometry'
import { flattened, glyphOf, zoneFrom, type GlyphStroke, type Zone } from './glyphs'
import data from './joined.json' with { type: 'json' }

/** Where one letter is left and the next is entered: low, at the line, or high, near the midline. */
export type JoinHeight = 'low' | 'high'

/** A way into a letter. */
export interface Entry {
  /** From where the letter before ends to where this begins, along the line. */
  readonly reach: number
  /** Ends where the body begins. */
  readonly line: Polyline
}

/** One letter. */
export interface JoinedSkeleton {
  readonly zone: Zone
  readonly entries: Readonly<Record<JoinHeight, Entry>>
  readonly body: Polyline
  readonly exit: JoinHeight
  /** Dots and crosses, made when the word is done. */
  readonly after: readonly GlyphStroke[]
  /** The movement in words. */
  readonly cue: string
}

type Raw = (typeof data.letters)[number]

const skeletons: ReadonlyMap<string, JoinedSkeleton> = new Map(
  data.letters.map((raw) => [raw.glyph, skeletonFrom(raw)]),
)

/** The letters that join. */
export const joinedIds: readonly string[] = [...skeletons.keys()]

/** A letter's skeleton; asking for one that does not join is our own mistake. */
export function joinedSkeletonOf(id: string): JoinedSkeleton {
  const skeleton = skeletons.get(id)
  if (!skeleton) throw new Error(`does not join: ${id}`)
  return skeleton
}

function skeletonFrom(raw: Raw): JoinedSkeleton {
  return {
    zone: raw.zone === undefined ? glyphOf(raw.glyph).zone : zoneFrom(raw.zone),
    entries: { low: entryFrom(raw.low), high: entryFrom(raw.high) },
    body: flattened(raw.body),
    exit: raw.exit === 'high' ? 'high' : 'low',
    after: raw.after.map(strokeFrom),
    cue: raw.cue,
  }
}

function entryFrom({ reach, d }: Raw['low']): Entry {
  return { reach, line: flattened(d) }
}

function strokeFrom({ d, cue, kind, reversible }: Raw['after'][number]): GlyphStroke {
  const line = flattened(d)
  return {
    line,
    kind: kind === 'dot' ? 'dot' : 'line',
    cue,
    reversibleForLeftHand: reversible,
    signedArea: signedArea(line),
  }
}
