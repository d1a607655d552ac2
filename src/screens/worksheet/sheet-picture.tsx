/** One sheet as a picture of vectors, a unit of which is a millimetre. */
import type { PaperSize } from '../../core/letters/paper'
import { ruledLines, type RulingPreset } from '../../core/letters/ruling'
import { sheetMargin } from '../../core/letters/worksheet'
import { markSizes, type SheetLetter, type SheetRow, type Writing } from '../../core/letters/worksheet-row'
import { Marks } from '../parts/letter-picture'
import { pathOf } from '../parts/svg-path'

interface SheetPictureProps {
  readonly size: PaperSize
  readonly rows: readonly SheetRow[]
  readonly ruling: RulingPreset
  readonly letterHeightMm: number
  readonly number: number
  readonly count: number
}

/** Length of the line with which a printer's scale is checked. */
const checkMm = 50

/** The sheet. */
export function SheetPicture({ size, rows, ruling, letterHeightMm, number, count }: SheetPictureProps) {
  const { width, height } = size
  const items = [...new Set(rows.map(({ item }) => item))].filter((item) => item !== '')
  return (
    <svg
      class="sheet"
      width={`${width}mm`}
      height={`${height}mm`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Page ${number} of ${count}: ${items.join(' ') || 'empty lines'}`}
    >
      <Head width={width} />
      {rows.map((row, k) => (
        <Row key={k} row={row} ruling={ruling} letterHeightMm={letterHeightMm} />
      ))}
      <Foot size={size} page={count > 1 ? `${number} of ${count}` : ''} />
    </svg>
  )
}

function Head({ width }: { readonly width: number }) {
  const y = sheetMargin + 2
  const day = width - sheetMargin - 46
  return (
    <g class="head">
      <text x={sheetMargin} y={y}>
        Name
      </text>
      <path d={`M${sheetMargin + 11} ${y + 0.6}H${day - 6}`} />
      <text x={day} y={y}>
        Date
      </text>
      <path d={`M${day + 9} ${y + 0.6}H${width - sheetMargin}`} />
    </g>
  )
}

function Foot({ size: { width, height }, page }: { readonly size: PaperSize; readonly page: string }) {
  const y = height - sheetMargin + 3
  const right = width - sheetMargin
  const left = right - checkMm
  return (
    <g class="foot">
      <text x={sheetMargin} y={y}>
        {page}
      </text>
      <text x={left - 3} y={y} text-anchor="end">
        Printed true to size, this line is {checkMm} mm long
      </text>
      <path class="check-line" d={`M${left} ${y - 0.8}H${right}`} />
      <path d={`M${left} ${y - 2.8}V${y + 1.2}M${right} ${y - 2.8}V${y + 1.2}`} />
    </g>
  )
}

interface RowProps {
  readonly row: SheetRow
  readonly ruling: RulingPreset
  readonly letterHeightMm: number
}

function Row({ row, ruling, letterHeightMm }: RowProps) {
  const { heights, from, to, caption, writings } = row
  return (
    <g>
      {caption !== '' && (
        <text class="caption" x={from} y={heights.headline - markSizes(letterHeightMm).dot - 0.7}>
          {caption}
        </text>
      )}
      {ruledLines(ruling, heights).map(({ y, style, isBase }) => (
        <path key={y} class={`rule ${style} ${isBase ? 'base' : ''}`} d={`M${from} ${y}H${to}`} />
      ))}
      {writings.map((writing, k) => (
        <Written key={k} writing={writing} letterHeightMm={letterHeightMm} />
      ))}
    </g>
  )
}

/** Width of printed lines, shares of the letter height, within bounds in mm. */
const pens = {
  model: { share: 0.048, least: 0.6, most: 2.2 },
  solid: { share: 0.055, least: 0.8, most: 2.6 },
  dotted: { share: 0.026, least: 0.45, most: 1.1 },
} as const

function penFor(look: keyof typeof pens, letterHeightMm: number): number {
  const { share, least, most } = pens[look]
  return Math.min(most, Math.max(least, share * letterHeightMm))
}

interface WrittenProps {
  readonly writing: Writing
  readonly letterHeightMm: number
}

function Written({ writing: { look, letters, dots, numbered }, letterHeightMm }: WrittenProps) {
  const pen = look === 'unseen' ? 0 : penFor(look, letterHeightMm)
  return (
    <g class={`${look} ${numbered ? 'numbered' : ''}`}>
      {look !== 'unseen' &&
        letters.flatMap(({ lines }, letter) =>
          lines.map((line, k) => (
            <path
              key={`${letter} ${k}`}
              class="stroke"
              d={pathOf(line)}
              stroke-width={pen}
              {...(look === 'dotted' ? { 'stroke-dasharray': `0 ${(pen * 2.4).toFixed(2)}` } : {})}
            />
          )),
        )}
      {dots &&
        letters.map((letter, k) => (
          <LetterMarks
            key={k}
            letter={letter}
            numbered={numbered}
            arrows={look !== 'unseen'}
            letterHeightMm={letterHeightMm}
          />
        ))}
    </g>
  )
}

interface LetterMarksProps {
  readonly letter: SheetLetter
  readonly numbered: boolean
  /** An arrow needs a line to lie on. */
  readonly arrows: boolean
  readonly letterHeightMm: number
}

function LetterMarks({ letter: { lines, marks }, numbered, arrows, letterHeightMm }: LetterMarksProps) {
  const sizes = markSizes(letterHeightMm)
  if (numbered) return <Marks marks={arrows ? marks : { ...marks, arrows: [] }} sizes={sizes} />
  return (
    <>
      {lines.map(
        ([start], k) =>
          start && <circle key={k} class="start" cx={start.x} cy={start.y} r={sizes.dot * 0.62} />,
      )}
    </>
  )
}
