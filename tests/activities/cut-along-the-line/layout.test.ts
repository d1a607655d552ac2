/** How a paper lies: lines as wide as asked, on the paper, on the side of the hand that cuts. */
import { expect, test } from 'vitest'
import { activity } from '../../../src/activities/cut-along-the-line/activity'
import { cutSchema, ladder, shapeSchema } from '../../../src/activities/cut-along-the-line/challenge'
import { layOut } from '../../../src/activities/cut-along-the-line/layout'
import { outlineOf } from '../../../src/activities/cut-along-the-line/outlines'
import { fringe, piecesOf } from '../../../src/activities/cut-along-the-line/pieces'
import { scissorsAfter } from '../../../src/activities/cut-along-the-line/scissors'
import { boundsOf, signedArea } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { cornersOf } from '../../../src/core/metrics/corner-turn'
import { usualRoom } from '../../../src/core/usual-room'
import { cutAlong, paperOf } from './cutting'

test('every line of the ladder lies on its paper, the paper on the page', () => {
  for (const step of ladder) {
    const { paper, lines } = layOut(activity.generate(step, 1), usualRoom)
    expect(paper.x).toBeGreaterThanOrEqual(0)
    expect(paper.x + paper.width).toBeLessThanOrEqual(1000)
    for (const { line } of lines) {
      const box = boundsOf(line)
      expect(box.x).toBeGreaterThanOrEqual(paper.x - 0.1)
      expect(box.y).toBeGreaterThanOrEqual(paper.y - 0.1)
      expect(box.x + box.width).toBeLessThanOrEqual(paper.x + paper.width + 0.1)
      expect(box.y + box.height).toBeLessThanOrEqual(paper.y + paper.height + 0.1)
    }
  }
})

test('a line is as wide as asked, to the millimetre', () => {
  const { laid } = paperOf({ cut: 'curve', widthMm: 6.4 })
  expect(laid.width / laid.unitsPerMm).toBeCloseTo(6.4)
})

test('the scissors come in from the side of the cutting hand, and shapes turn as that hand cuts them', () => {
  const laidFor = (hand: 'left' | 'right') =>
    layOut(
      activity.generate(activity.challenge.parse({ cut: 'circle', lengthMm: 150 }), 1, {
        ...anyLearner,
        hand,
      }),
      usualRoom,
    )
  const [right, left] = [laidFor('right'), laidFor('left')]
  expect(right.lines[0]?.line[0]?.x).toBeGreaterThan(500)
  expect(left.lines[0]?.line[0]?.x).toBeLessThan(500)
  expect(signedArea(right.lines[0]?.line.slice(1) ?? [])).toBeLessThan(0)
  expect(signedArea(left.lines[0]?.line.slice(1) ?? [])).toBeGreaterThan(0)
})

test('no outline turns more sharply than scissors can', () => {
  for (const name of ['circle', 'square', ...shapeSchema.options] as const) {
    const outline = outlineOf(name)
    const turns = cornersOf([...outline, ...outline.slice(0, 2)]).map(({ turn }) => turn)
    expect(Math.max(0, ...turns), name).toBeLessThan((130 / 180) * Math.PI)
  }
})

test('the hand print lies away from the paper, on the other side', () => {
  for (const cut of cutSchema.options) {
    const { laid } = paperOf({ cut, helper: true })
    const { pad, paper } = laid
    expect(pad && pad.x + pad.width, cut).toBeLessThanOrEqual(paper.x)
  }
})

test('a paper falls apart along the cut that was made', () => {
  const { trial, laid } = paperOf({ cut: 'straight', lengthMm: 120 })
  const [line] = laid.lines
  const [start = { x: 0, y: 0 }, end = { x: 0, y: 0 }] = line?.line ?? []
  const low = { x: (start.x + end.x) / 2, y: start.y + 60 }
  const [cut] = scissorsAfter(trial, cutAlong(trial, [[start, low, end]])).cuts()
  if (!cut || !line) throw new Error('nothing was cut')
  const { kept, rest } = piecesOf(cut, line, laid.paper)
  const sheet = laid.paper.width * laid.paper.height
  expect(Math.abs(signedArea(kept)) + Math.abs(signedArea(rest ?? []))).toBeCloseTo(sheet, -2)
  expect(Math.abs(signedArea(kept))).toBeGreaterThan(sheet / 2)
})

test('what is cut out is what lies inside the cut, without the way in', () => {
  const { trial, laid } = paperOf({ cut: 'square', lengthMm: 160 })
  const [line] = laid.lines
  const [cut] = scissorsAfter(trial, cutAlong(trial, [line?.line ?? []])).cuts()
  if (!cut || !line) throw new Error('nothing was cut')
  const { kept } = piecesOf(cut, line, laid.paper)
  const side = boundsOf(line.line.slice(1))
  expect(boundsOf(kept).width).toBeCloseTo(side.width, -1)
})

test('snips stand apart like grass', () => {
  const { trial, laid } = paperOf({ cut: 'snips', turns: 3 })
  const cuts = scissorsAfter(
    trial,
    cutAlong(
      trial,
      laid.lines.map(({ line }) => line),
    ),
  ).cuts()
  const grass = fringe(cuts, laid.paper, 20)
  expect(Math.abs(signedArea(grass))).toBeLessThan(laid.paper.width * laid.paper.height - 100)
})
