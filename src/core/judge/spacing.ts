/** Spacing of written letters, each against the one before: too near, too far, or as it should be. */
import { gapsBetween, type Gap, type Neighbour } from '../metrics/letter-gaps'
import { untold, type Finding } from './finding'

/** A written letter, and how it should have stood; both without dots, in one unit. */
export interface SpacedLetter {
  /** Its place in the text asked for. */
  readonly index: number
  readonly drawn: Neighbour
  readonly asked: Neighbour
  /** Taught to be joined to the letter before it: there is no white to measure. */
  readonly joined: boolean
}

/** Letters may reach into one another by so much without running together, x-heights. */
const reach = 0.05
/** A gap within a word may be wider than asked by so much, x-heights. */
const wideGap = 0.9
/** A gap between words may be so small and so wide, shares of the gap asked. */
const wordGapGood = [0.55, 2.2] as const

/** One answer for each letter that was found, in the order given. */
export function spacingFindings(letters: readonly SpacedLetter[], xHeight: number): Finding[] {
  const gaps = allGapsOf(letters)
  const asked = gapsBetween(letters.map((letter) => letter.asked))
  return letters.map((letter, k) => {
    const gap = gaps.find(({ before }) => before === k)
    const wanted = asked.find(({ before }) => before === k)
    if (gap && wanted) return gapFinding(gap, wanted.width, letter, xHeight)
    return untold('spacing', 'There is no letter right before it on its line.')
  })
}

/** Mean difference, without sign, between the gaps within words and those asked; null for none. */
export function gapOffset(letters: readonly SpacedLetter[]): number | null {
  const asked = gapsBetween(letters.map((letter) => letter.asked))
  const offsets = gapsOf(letters).flatMap(({ before, kind, width }) => {
    const wanted = asked.find((gap) => gap.before === before)
    return kind === 'letters' && wanted ? [Math.abs(width - wanted.width)] : []
  })
  return offsets.length === 0 ? null : offsets.reduce((sum, one) => sum + one, 0) / offsets.length
}

/** The white between letters that follow one another in the text; beside a missing letter or a join there is none. */
export function gapsOf(letters: readonly SpacedLetter[]): Gap[] {
  return allGapsOf(letters).filter(({ before }) => !letters[before]?.joined)
}

function allGapsOf(letters: readonly SpacedLetter[]): Gap[] {
  return gapsBetween(letters.map(({ drawn }) => drawn)).filter(
    ({ before }) => letters[before - 1]?.index === (letters[before]?.index ?? 0) - 1,
  )
}

function gapFinding(gap: Gap, asked: number, { drawn, joined }: SpacedLetter, xHeight: number): Finding {
  const { box } = drawn
  const at = { x: box.x - gap.width / 2, y: box.y + box.height / 2 }
  const found = (verdict: Finding['verdict'], reason: string): Finding => ({
    aspect: 'spacing',
    verdict,
    reason,
    at,
  })
  if (gap.kind === 'words') {
    const share = gap.width / asked
    if (share < wordGapGood[0])
      return found('off', 'It stands too near to the word before: one o fits between.')
    if (share > wordGapGood[1]) return found('off', 'It stands far from the word before: one o is enough.')
    return found('good', 'There is room for about one o before the word.')
  }
  if (gap.width > asked + wideGap * xHeight) return found('off', 'It stands far from the letter before it.')
  if (joined) return found('good', 'It is near enough to the letter before it to be joined.')
  if (gap.width < Math.min(0, asked) - reach * xHeight)
    return found('off', 'It reaches into the letter before it.')
  return found('good', 'It stands close to the letter before it without touching.')
}
