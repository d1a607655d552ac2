import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/jigsaw-and-tangram/challenge'
import { faultsOf } from '../../../src/activities/jigsaw-and-tangram/item-checks'
import { generate, type WholeTrial } from '../../../src/activities/jigsaw-and-tangram/trial'

const picture = generate({ ...challengeSchema.parse({}), pieces: 4 }, 3)
const figure = generate({ ...challengeSchema.parse({}), kind: 'tangram', pieces: 6, turned: 'all' }, 3)

test.each([...ladder.entries()])('wholes of step %# may be asked', (step, challenge) => {
  for (let seed = 0; seed < 20; seed++) expect(faultsOf(generate(challenge, step * 1000 + seed))).toEqual([])
})

/** The pieces, each with something else about it. */
const piecesOf = (trial: WholeTrial, wrong: (k: number) => Partial<WholeTrial['pieces'][number]>) =>
  trial.pieces.map((piece, k) => ({ ...piece, ...wrong(k) }))

describe('what is wrong is found', () => {
  test('a part that is there twice, or not at all', () => {
    const twice = { ...picture, pieces: piecesOf(picture, () => ({ part: 0 })) }
    expect(faultsOf(twice)).toContain('not every part once')
    expect(faultsOf({ ...picture, pieces: picture.pieces.slice(1) })).toContain('does not cover the whole')
  })

  test('shapes of which one lies on another', () => {
    const [first = []] = figure.shapes
    const wrong = { ...figure, shapes: figure.shapes.with(1, first) }
    expect(faultsOf(wrong)).toEqual(
      expect.arrayContaining(['does not cover the whole', 'cannot be put together']),
    )
  })

  test('a piece that is turned and looks as if it were not, or turned by half a step', () => {
    expect(faultsOf({ ...figure, pieces: piecesOf(figure, () => ({ turn: 360 })) })).toEqual([
      'turned, yet looks as if not',
    ])
    expect(faultsOf({ ...figure, pieces: piecesOf(figure, () => ({ turn: 30 })) })).toEqual([
      'turned by no step',
    ])
  })
})
