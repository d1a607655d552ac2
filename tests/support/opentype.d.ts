declare module 'opentype.js/dist/opentype.mjs' {
  /** A step of an outline: font units, y upward. */
  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | {
        readonly type: 'Q'
        readonly x1: number
        readonly y1: number
        readonly x: number
        readonly y: number
      }
    | { readonly type: 'Z' }

  interface Font {
    readonly tables: { readonly os2: { readonly sCapHeight: number } }
    charToGlyph(char: string): { readonly path: { readonly commands: readonly Command[] } }
  }

  export function parse(file: ArrayBuffer): Font
}
