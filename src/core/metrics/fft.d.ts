/** The part of fft.js that is used. Complex numbers lie as pairs: real, imaginary. */
declare module 'fft.js' {
  export default class FFT {
    constructor(size: number)
    realTransform(out: Float64Array, input: Float64Array): void
  }
}
