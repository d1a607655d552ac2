/** The named colours of the garden. Flat and warm; never pure white, never pure black on paper. */
export const palette = {
  paper: '#FBF5E6',
  paperBright: '#FFFBF1',
  paperDeep: '#F1E6CD',
  ink: '#2E2A36',
  inkSoft: '#5B5566',
  sky: '#CFE6EA',
  skyMiddle: '#E7F1E8',
  skyLow: '#FCF1DA',
  sun: '#FBDF93',
  glow: '#FEF6DC',
  cloud: '#FFFAEF',
  hillFarthest: '#CBDFDB',
  hillFar: '#B7D4C2',
  hillMiddle: '#B4D3A0',
  hillNear: '#A2C98D',
  hillNearest: '#8DBB7A',
  leafFaded: '#E7EFCE',
  leafPale: '#CFE3AE',
  leaf: '#76B266',
  leafDeep: '#4C8A55',
  leafDark: '#37694A',
  earth: '#F0DFBA',
  earthLight: '#F9EED4',
  earthEdge: '#DCC293',
  trunk: '#A98763',
  wood: '#DDB98A',
  woodLight: '#ECD2A9',
  woodDark: '#B58A5A',
  shadow: '#3B4A3A',
  dew: '#DDF1F6',
} as const

/** Flower hues: decoration only, they carry no meaning. */
export const blossoms = {
  cream: '#FFF6E3',
  coral: '#F0A18B',
  lilac: '#BFA8D6',
  butter: '#F7D673',
  rose: '#EDB3BE',
} as const

/** The inchworm's own colours. */
export const wormColours = {
  body: '#C2DA5B',
  band: '#B2CE4B',
  shade: '#9ABA42',
  belly: '#EEF3BC',
  foot: '#E9A24B',
  cheek: '#F2A78F',
  eye: '#FFFDF4',
} as const

/** Okabe–Ito hues: the only colours that carry meaning, always beside a second cue. */
export const okabeIto = {
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  bluishGreen: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  reddishPurple: '#CC79A7',
  black: '#2E2A36',
} as const

/** The name of an Okabe–Ito hue. */
export type Hue = keyof typeof okabeIto

/** A hue as it is read out: `reddish purple`. */
export function hueInWords(hue: string): string {
  return hue.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Coats of shapes to look at, which differ in nothing else than their shape. */
export const coats = [
  okabeIto.orange,
  okabeIto.skyBlue,
  okabeIto.bluishGreen,
  okabeIto.yellow,
  okabeIto.vermillion,
  okabeIto.reddishPurple,
] as const

/** The colour a share `t` (0–1) of the way from one `#RRGGBB` to another. */
export function tint(from: string, to: string, t: number): string {
  const a = channels(from)
  const b = channels(to)
  const mixed = a.map((value, k) => Math.round(value + ((b[k] ?? value) - value) * t))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast ratio of two `#RRGGBB` colours, 1–21. Source: WCAG 2.2, relative luminance. */
export function contrast(one: string, other: string): number {
  const light = Math.max(luminance(one), luminance(other))
  const dark = Math.min(luminance(one), luminance(other))
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const weights = [0.2126, 0.7152, 0.0722]
  return channels(colour).reduce((sum, value, k) => sum + linear(value / 255) * (weights[k] ?? 0), 0)
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
