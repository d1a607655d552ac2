/** The true size of a screen, from a bank card laid on it twice: browsers do not know millimetres. */

/** A bank card, mm (ISO/IEC 7810 ID-1). */
export const cardMm = { long: 85.6, short: 53.98 } as const

/** Screens have so many CSS px in a millimetre; anything else is no card on the glass. */
const likelyPxPerMm = [3, 9] as const
/** The two measurements may differ by this share of their mean; larger lets more by. */
const agreeWithin = 0.015

/** What two measurements come to. */
export type ScreenSize =
  | { readonly kind: 'measured'; readonly mmPerCssPx: number }
  | { readonly kind: 'unlikely' | 'disagree'; readonly sentence: string }

/** From the long side of the card as it was measured lying and standing, CSS px. */
export function screenSizeFrom(lyingPx: number, standingPx: number): ScreenSize {
  const [least, most] = likelyPxPerMm
  const pxPerMm = [lyingPx, standingPx].map((px) => px / cardMm.long)
  if (pxPerMm.some((one) => !(one >= least && one <= most))) {
    return {
      kind: 'unlikely',
      sentence: 'No screen is that coarse or fine. Please lay a real bank card on the glass and try again.',
    }
  }
  const mean = pxPerMm.reduce((sum, one) => sum + one, 0) / pxPerMm.length
  if (pxPerMm.some((one) => Math.abs(one - mean) * 2 > agreeWithin * mean)) {
    return {
      kind: 'disagree',
      sentence:
        'The two measurements differ by more than one part in seventy. Please measure both once more.',
    }
  }
  return { kind: 'measured', mmPerCssPx: 1 / mean }
}

/** Names a screen as it is set now: another size, another density or a browser's zoom is another screen. */
export function screenKey(width: number, height: number, pixelRatio: number): string {
  return `${Math.max(width, height)}x${Math.min(width, height)}@${pixelRatio}`
}
