/** The library ships no types; these are the parts that `edtf.ts` uses. Bounds are milliseconds since 1970 in UTC. */
declare module 'edtf' {
  interface Value {
    readonly min: number
    readonly max: number
  }
  export default function edtf(text: string): Value
  export const Date: new () => Value
  export const Interval: new () => Value
  export const Season: new () => Value
  export const Year: new () => Value
}
