/** The library ships no types; these are the parts that `edtf.ts` uses. Bounds are milliseconds since 1970 in UTC. */
declare module 'edtf' {
  export default function edtf(text: string): { type: string; min: number; max: number }
}
