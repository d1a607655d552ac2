/** Pictures to colour: sleepy things of a few shapes, in a box one unit wide around the origin. */
import type { Point, Polyline } from '../../core/geometry'

/** The crayons that pictures are coloured with. */
export type Crayon = 'coral' | 'butter' | 'lilac' | 'sky' | 'leaf' | 'rose' | 'wood'

/** One shape; later ones lie on earlier ones. */
export interface PictureShape {
  readonly outline: Polyline
  readonly crayon: Crayon
  /** 1 is coloured first, when few regions are asked for; those beyond are coloured already. */
  readonly rank: number
}

/** A picture: six shapes, thin lines that belong to none, and a face that sleeps until all is coloured. */
export interface Picture {
  readonly shapes: readonly PictureShape[]
  readonly lines: readonly Polyline[]
  readonly face: Point & { readonly size: number }
}

const shape = (rank: number, crayon: Crayon, outline: Polyline): PictureShape => ({ outline, crayon, rank })

/** All pictures, by name. */
export const pictures = {
  fish: {
    shapes: [
      shape(
        2,
        'coral',
        soft([-0.2, -0.02], [-0.36, -0.3], [-0.52, -0.26], [-0.4, 0], [-0.52, 0.26], [-0.36, 0.3]),
      ),
      shape(3, 'butter', soft([-0.2, -0.16], [-0.1, -0.42], [0.24, -0.42], [0.22, -0.14])),
      shape(5, 'butter', soft([-0.08, 0.2], [-0.04, 0.42], [0.16, 0.42], [0.14, 0.2])),
      shape(1, 'sky', oval(0.08, 0, 0.36, 0.27)),
      shape(4, 'lilac', oval(-0.02, 0, 0.06, 0.2)),
      shape(6, 'lilac', oval(-0.17, 0, 0.045, 0.13)),
    ],
    lines: [],
    face: { x: 0.26, y: -0.02, size: 0.17 },
  },
  butterfly: {
    shapes: [
      shape(1, 'lilac', oval(-0.24, -0.14, 0.2, 0.22, 0.5)),
      shape(2, 'lilac', oval(0.24, -0.14, 0.2, 0.22, -0.5)),
      shape(3, 'coral', oval(-0.19, 0.22, 0.16, 0.16)),
      shape(4, 'coral', oval(0.19, 0.22, 0.16, 0.16)),
      shape(5, 'butter', oval(0, 0.1, 0.085, 0.32)),
      shape(6, 'butter', oval(0, -0.24, 0.14, 0.13)),
    ],
    lines: [
      [at(-0.06, -0.35), at(-0.12, -0.46), at(-0.16, -0.47)],
      [at(0.06, -0.35), at(0.12, -0.46), at(0.16, -0.47)],
    ],
    face: { x: 0, y: -0.24, size: 0.14 },
  },
  ladybird: {
    shapes: [
      shape(2, 'butter', oval(0, -0.28, 0.22, 0.17)),
      shape(1, 'coral', oval(0, 0.1, 0.38, 0.34)),
      shape(3, 'lilac', oval(-0.19, 0.03, 0.09, 0.09)),
      shape(4, 'lilac', oval(0.19, 0.03, 0.09, 0.09)),
      shape(5, 'lilac', oval(-0.15, 0.28, 0.075, 0.075)),
      shape(6, 'lilac', oval(0.15, 0.28, 0.075, 0.075)),
    ],
    lines: [
      [at(0, -0.23), at(0, 0.43)],
      [at(-0.12, -0.42), at(-0.18, -0.49)],
      [at(0.12, -0.42), at(0.18, -0.49)],
    ],
    face: { x: 0, y: -0.32, size: 0.17 },
  },
  flower: {
    shapes: [
      ...[2, 4, 6, 3, 5].map((rank, k) => {
        const angle = ((k - 1.25) / 5) * 2 * Math.PI
        return shape(
          rank,
          k % 2 === 0 ? 'rose' : 'lilac',
          oval(0.3 * Math.cos(angle), 0.3 * Math.sin(angle), 0.19, 0.165, angle),
        )
      }),
      shape(1, 'butter', oval(0, 0, 0.2, 0.2)),
    ],
    lines: [],
    face: { x: 0, y: 0, size: 0.22 },
  },
  mushroom: {
    shapes: [
      shape(
        5,
        'leaf',
        soft([-0.46, 0.47], [-0.42, 0.3], [-0.24, 0.36], [0, 0.3], [0.24, 0.36], [0.42, 0.28], [0.46, 0.47]),
      ),
      shape(
        2,
        'butter',
        soft([-0.17, -0.1], [-0.2, 0.2], [-0.24, 0.44], [0.24, 0.44], [0.2, 0.2], [0.17, -0.1]),
      ),
      shape(
        1,
        'coral',
        soft([-0.5, 0.02], [-0.46, -0.3], [-0.2, -0.52], [0.2, -0.52], [0.46, -0.3], [0.5, 0.02], [0, 0.08]),
      ),
      shape(3, 'rose', oval(-0.02, -0.25, 0.12, 0.11)),
      shape(4, 'rose', oval(-0.28, -0.13, 0.085, 0.085)),
      shape(6, 'rose', oval(0.26, -0.14, 0.085, 0.085)),
    ],
    lines: [],
    face: { x: 0, y: 0.2, size: 0.2 },
  },
  boat: {
    shapes: [
      shape(4, 'butter', oval(0.36, -0.34, 0.12, 0.12)),
      shape(
        2,
        'sky',
        soft(
          [0.03, -0.46],
          [0.03, -0.46],
          [0.2, -0.2],
          [0.34, 0.06],
          [0.34, 0.06],
          [0.03, 0.06],
          [0.03, 0.06],
        ),
      ),
      shape(
        3,
        'lilac',
        soft(
          [-0.05, -0.34],
          [-0.05, -0.34],
          [-0.22, -0.1],
          [-0.34, 0.06],
          [-0.34, 0.06],
          [-0.05, 0.06],
          [-0.05, 0.06],
        ),
      ),
      shape(6, 'rose', soft([-0.02, -0.48], [-0.02, -0.48], [-0.18, -0.45], [-0.02, -0.38], [-0.02, -0.38])),
      shape(
        1,
        'coral',
        soft([-0.48, 0.1], [-0.48, 0.1], [0.48, 0.1], [0.48, 0.1], [0.34, 0.42], [-0.34, 0.42]),
      ),
      shape(
        5,
        'leaf',
        soft(
          [-0.48, 0.36],
          [-0.36, 0.3],
          [-0.2, 0.38],
          [0, 0.31],
          [0.2, 0.38],
          [0.36, 0.3],
          [0.48, 0.36],
          [0.46, 0.5],
          [-0.46, 0.5],
        ),
      ),
    ],
    lines: [[at(-0.01, -0.48), at(-0.01, 0.1)]],
    face: { x: 0, y: 0.21, size: 0.2 },
  },
  snail: {
    shapes: [
      shape(5, 'leaf', soft([-0.5, 0.48], [-0.44, 0.34], [0, 0.38], [0.44, 0.34], [0.5, 0.48])),
      shape(
        2,
        'butter',
        soft(
          [0.5, 0.34],
          [0.3, 0.16],
          [-0.2, 0.2],
          [-0.22, -0.04],
          [-0.44, -0.04],
          [-0.46, 0.2],
          [-0.38, 0.4],
          [0.2, 0.4],
        ),
      ),
      shape(6, 'butter', oval(-0.34, -0.08, 0.14, 0.14)),
      shape(1, 'lilac', oval(0.12, -0.04, 0.3, 0.3)),
      shape(3, 'rose', oval(0.14, -0.02, 0.19, 0.19)),
      shape(4, 'coral', oval(0.16, 0, 0.09, 0.09)),
    ],
    lines: [
      [at(-0.4, -0.2), at(-0.44, -0.34)],
      [at(-0.28, -0.2), at(-0.26, -0.34)],
    ],
    face: { x: -0.36, y: -0.08, size: 0.14 },
  },
  owl: {
    shapes: [
      shape(6, 'wood', soft([-0.5, 0.36], [-0.5, 0.48], [0.5, 0.5], [0.5, 0.38])),
      shape(3, 'sky', oval(-0.29, 0.1, 0.11, 0.23, 0.25)),
      shape(4, 'sky', oval(0.29, 0.1, 0.11, 0.23, -0.25)),
      shape(
        1,
        'lilac',
        soft(
          [-0.3, -0.5],
          [-0.22, -0.42],
          [0.22, -0.42],
          [0.3, -0.5],
          [0.34, -0.1],
          [0.32, 0.3],
          [0.14, 0.44],
          [-0.14, 0.44],
          [-0.32, 0.3],
          [-0.34, -0.1],
        ),
      ),
      shape(2, 'butter', oval(0, -0.18, 0.25, 0.16)),
      shape(5, 'rose', oval(0, 0.19, 0.17, 0.18)),
    ],
    lines: [],
    face: { x: 0, y: -0.18, size: 0.24 },
  },
} as const satisfies Record<string, Picture>

/** The name of a picture. */
export type PictureName = keyof typeof pictures

/** All names. */
export const pictureNames = Object.keys(pictures) as [PictureName, ...PictureName[]]

/** The picture of a name. */
export function pictureOf(name: PictureName): Picture {
  return pictures[name]
}

function at(x: number, y: number): Point {
  return { x, y }
}

function oval(x: number, y: number, rx: number, ry: number, turn = 0): Point[] {
  return Array.from({ length: 40 }, (_, k) => {
    const angle = (k / 40) * 2 * Math.PI
    const [along, aside] = [rx * Math.cos(angle), ry * Math.sin(angle)]
    return at(
      x + along * Math.cos(turn) - aside * Math.sin(turn),
      y + along * Math.sin(turn) + aside * Math.cos(turn),
    )
  })
}

/** A closed curve that bends at each corner; a corner named twice stays sharper. */
function soft(...corners: readonly (readonly [number, number])[]): Point[] {
  const steps = 8
  return corners.flatMap(([x, y], k) => {
    const [fromX, fromY] = corners[(k + corners.length - 1) % corners.length] ?? [x, y]
    const [toX, toY] = corners[(k + 1) % corners.length] ?? [x, y]
    return Array.from({ length: steps }, (_, i) => {
      const t = i / steps
      const bend = (from: number, by: number, to: number) =>
        ((1 - t) ** 2 * (from + by)) / 2 + 2 * t * (1 - t) * by + (t ** 2 * (by + to)) / 2
      return at(bend(fromX, x, toX), bend(fromY, y, toY))
    })
  })
}
