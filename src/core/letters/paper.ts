/** Sheets of paper, mm. */

/** How wide and tall a sheet is. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

const papers = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const

/** The papers there are. */
export type Paper = keyof typeof papers
/** How a sheet is held. */
export type Orientation = 'portrait' | 'landscape'

/** The size of a sheet as it is held. */
export function paperSize(paper: Paper, orientation: Orientation): PaperSize {
  const { width, height } = papers[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}
