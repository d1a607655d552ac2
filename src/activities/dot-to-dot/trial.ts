/** What is asked: dots to join in order, until they show something. */
import { inkSchema } from '../../core/ink'
import { diceFrom } from '../../core/random'
import { z } from '../../core/schema'
import { thingNames, thingNameSchema, thingOf, type ThingName } from '../../core/stimulus/things'
import type { DotChallenge } from './challenge'
import { dotsOn, placesBeside } from './dots'

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One picture. Places lie in a box one unit wide around the origin. */
export const trialSchema = z.object({
  thing: thingNameSchema,
  /** In the order they are to be joined; the last is joined to the first. */
  dots: z.array(pointSchema),
  /** What is written on each; empty where the next one glows. */
  labels: z.array(z.string()),
  others: z.array(pointSchema),
  glows: z.boolean(),
  preview: z.boolean(),
  /** Share of the comfortable size. */
  dotSize: z.number(),
})
export type DotTrial = z.infer<typeof trialSchema>

/** Something that happened while joining; a dot too many has the places after the last. */
const eventSchema = z.object({
  kind: z.enum(['joined', 'other']),
  /** The dot that was reached, by its place in the trial; the first again when the picture closes. */
  dot: z.int(),
  tMs: z.number(),
  by: z.enum(['line', 'tap', 'keyboard']),
})
export type DotEvent = z.infer<typeof eventSchema>

/** What the child did, and how it lay, page units. */
export const responseSchema = z.object({
  ink: inkSchema,
  events: z.array(eventSchema),
  laid: z.object({ dots: z.array(pointSchema), dotSize: z.number().check(z.minimum(1)) }),
})
export type DotResponse = z.infer<typeof responseSchema>

/** Dots lie this far apart, shares of the picture’s size: few of them farther. */
function apartFor(dots: number): number {
  return Math.max(0.13, (dots > 6 ? 0.55 : 0.66) / Math.sqrt(dots))
}

/** Fewer things than this to choose from would soon be known by heart. */
const leastThings = 5

/** The trial of a challenge and a seed. */
export function generate(challenge: DotChallenge, seed: number): DotTrial {
  const dice = diceFrom(seed)
  const { thing, dots } = dice.pick(pictured(challenge.dots))
  const turned = startingAbove(dots)
  return {
    thing,
    dots: turned,
    labels: turned.map((_, k) => labelOf(challenge.order, k, turned.length)),
    others: placesBeside(turned, challenge.others, 0.16, () => dice.next()),
    glows: challenge.order === 'glow',
    preview: challenge.preview === 'faint',
    dotSize: challenge.dotSize / 100,
  }
}

interface Pictured {
  readonly thing: ThingName
  readonly dots: readonly Point[]
}

/** Things that can be drawn with so many dots; where few can, those with somewhat fewer dots besides. */
const pictured = remembering((count: number): readonly Pictured[] => {
  const found: Pictured[] = []
  for (let fewer = count; fewer > 3 && found.length < leastThings; fewer--) {
    for (const thing of thingNames) {
      if (found.some((one) => one.thing === thing)) continue
      const dots = dotsOn(thingOf(thing).outline, fewer, apartFor(fewer))
      if (dots) found.push({ thing, dots })
    }
  }
  return found
})

function remembering<Answer>(ask: (count: number) => Answer): (count: number) => Answer {
  const known = new Map<number, Answer>()
  return (count) => {
    const answer = known.get(count) ?? ask(count)
    known.set(count, answer)
    return answer
  }
}
type Point = DotTrial['dots'][number]

/** The first dot is the topmost. */
function startingAbove(dots: readonly Point[]): Point[] {
  const top = dots.reduce((best, dot, k) => (dot.y < (dots[best]?.y ?? 1) ? k : best), 0)
  return [...dots.slice(top), ...dots.slice(0, top)]
}

function labelOf(order: DotChallenge['order'], place: number, count: number): string {
  switch (order) {
    case 'glow':
      return ''
    case 'numbers':
      return String(place + 1)
    case 'letters':
      return String.fromCharCode(97 + place)
    case 'twos':
      return String(2 * (place + 1))
    case 'backwards':
      return String(count - place)
  }
}
