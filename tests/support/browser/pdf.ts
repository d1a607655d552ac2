/** What a browser's PDF draws: sizes of pages, lines as vectors in points, and how many pictures. */
import { inflateSync } from 'node:zlib'
import { boundsOf, type Box, type Point, type Polyline } from '../../../src/core/geometry'

/** One page; 72 points are an inch. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly Polyline[]
}

/** A printed document. */
export interface Pdf {
  readonly pages: readonly PdfPage[]
  readonly pictures: number
}

/** Millimetres in a point. */
export const mmPerPoint = 25.4 / 72

/** Reads a PDF as this browser writes it: objects in the open, streams deflated, all drawing in the page itself. */
export function readPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1')
  const pages = [...text.matchAll(/\/Type \/Page\n[^]*?endobj/g)].map(([page]) => {
    const [, , width = 0, height = 0] = numbersIn(/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? '').map(
      (n, k, all) => (k < 2 ? n : n - (all[k - 2] ?? 0)),
    )
    const id = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''
    return { width, height, lines: linesIn(streamOf(text, id)) }
  })
  return { pages, pictures: text.split('/Subtype /Image').length - 1 }
}

/** The box of a line, in millimetres. */
export function boxInMm(line: Polyline): Box {
  const { x, y, width, height } = boundsOf(line)
  return { x: x * mmPerPoint, y: y * mmPerPoint, width: width * mmPerPoint, height: height * mmPerPoint }
}

function streamOf(text: string, id: string): string {
  const head = new RegExp(`\\n${id} 0 obj\\n<<[^]*?/Length (\\d+)[^]*?stream\\r?\\n`).exec(text)
  if (!head) throw new Error(`no stream: ${id}`)
  const from = head.index + head[0].length
  return inflateSync(Buffer.from(text.slice(from, from + Number(head[1])), 'latin1')).toString('latin1')
}

type Matrix = readonly [number, number, number, number, number, number]

/** Follows the drawing: `m` and `l` make lines, `cm` moves the paper, `q` and `Q` remember where it was. */
function linesIn(content: string): Polyline[] {
  const lines: Point[][] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const command of content.split('\n')) {
    const name = command.trim().split(/\s+/).pop()
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersIn(command)
    const place = {
      x: matrix[0] * a + matrix[2] * b + matrix[4],
      y: matrix[1] * a + matrix[3] * b + matrix[5],
    }
    if (name === 'q') kept.push(matrix)
    else if (name === 'Q') matrix = kept.pop() ?? matrix
    else if (name === 'cm') matrix = times(matrix, [a, b, c, d, e, f])
    else if (name === 'm') lines.push([place])
    else if (name === 'l') lines[lines.length - 1]?.push(place)
  }
  return lines
}

function times(m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
}
