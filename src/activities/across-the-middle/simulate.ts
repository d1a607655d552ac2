/** A make-believe hand: it carries ducklings over and goes round the eight; one that finds it hard falters midway. */
import { distance } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { eightIn, layOut, type AcrossLayout } from './layout'
import type { AcrossResponse, AcrossTrial } from './trial'

/** A hand gives a duckling up after so many carries. */
const mostCarries = 4
/** How far beside a nest a hand lets go, as a multiple of its wandering. */
const releaseSpread = 1.5
/** How likely a hand that looks at nothing stops in the middle, and for how long, ms. */
const falters = { chance: 0.8, leastMs: 250, mostMs: 900 } as const

/** Plays one go. */
export const simulate: Simulate<AcrossTrial, AcrossResponse> = (trial, hand, dice) => {
  const lay = layOut(trial, usualRoom)
  const { unitsPerMm, middle, size, snapDistance, eight, roadWidth } = lay
  const laid = { unitsPerMm, middle, size, snapDistance, nests: [...lay.nests], eight, roadWidth }
  const strokes = trial.mode === 'eight' ? [roundStroke(trial, lay, hand, dice)] : []
  return { carries: carriesOf(trial, lay, hand, dice), ink: { strokes, strayContacts: 0 }, laid }
}

function carriesOf(trial: AcrossTrial, lay: AcrossLayout, hand: Hand, dice: Dice): AcrossResponse['carries'] {
  const carries: AcrossResponse['carries'] = []
  const most = Math.ceil(trial.ducklings.length * hand.reach)
  let nowMs = 0
  for (const [duckling, home] of lay.homes.slice(0, most).entries()) {
    const nest = lay.nests[duckling] ?? home
    for (let tries = 0, landed = false; tries < mostCarries && !landed; tries++) {
      nowMs += thinkingMs(hand, dice)
      const aim = tapNear({ ...hand, wander: hand.wander * releaseSpread }, nest, dice)
      const way = follow({ ...hand, backwards: false, reach: 1 }, [home, aim], dice, nowMs)
      const stroke = faltering(way, lay.middle, hand, dice)
      nowMs = endOf(stroke, nowMs)
      const dropAt = { x: stroke.x[stroke.x.length - 1] ?? aim.x, y: stroke.y[stroke.y.length - 1] ?? aim.y }
      landed = distance(dropAt, nest) <= lay.snapDistance
      carries.push({ duckling, stroke, dropAt, landed })
    }
  }
  return carries
}

function roundStroke({ eight }: AcrossTrial, lay: AcrossLayout, hand: Hand, dice: Dice): Stroke {
  const loop = eightIn(lay.eight, eight.from)
  const way = Array.from({ length: eight.rounds }, () => loop).flat()
  return faltering(follow(hand, way, dice, thinkingMs(hand, dice)), lay.middle, hand, dice)
}

/** The stroke, with a stop where it first comes over the middle, for hands that look at little. */
function faltering(stroke: Stroke, middle: number, { attention }: Hand, dice: Dice): Stroke {
  const stops = dice.next() < falters.chance * (1 - attention)
  const stopMs = Math.round(dice.within(falters.leastMs, falters.mostMs))
  const [start = middle] = stroke.x
  const at = stroke.x.findIndex((x) => x >= middle !== start >= middle)
  if (!stops || at < 0) return stroke
  return { ...stroke, tMs: stroke.tMs.map((tMs, k) => (k < at ? tMs : tMs + stopMs)) }
}
