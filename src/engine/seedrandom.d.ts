// The integer generator of seedrandom that is used; its own types cover only the default generator.
declare module 'seedrandom/lib/tychei.js' {
  interface Generator {
    int32(): number;
  }
  export default function tychei(seed: string): Generator;
}
