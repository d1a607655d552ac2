/** The part of fft.js that is used. */
declare module 'fft.js' {
  export default class FFT {
    constructor(size: number)
    createComplexArray(): number[]
    realTransform(out: number[], input: readonly number[]): void
  }
}
