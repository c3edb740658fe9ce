import { digestOf } from '#kernel'

/** What a clock runs from: the rule, the record in which its trigger stands, and which part of that record. */
export interface ClockOrigin {
  readonly rule: string
  readonly trigger: string
  /** Where one record triggers a rule several times: the body whose opinion was asked, the body that owes. */
  readonly part?: string | undefined
}

/**
 * The id under which the duty of a clock is known: the same for the same rule and trigger wherever it is worked out, so
 * that evidence finds it. A UUID of version 8, which is for ids that are worked out.
 */
export function clockId({ rule, trigger, part }: ClockOrigin): string {
  const hex = digestOf(['clock', rule, trigger, ...(part === undefined ? [] : [part])].join(' '))
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)]
  return `${a}-${b}-8${c}-8${d}-${e}`
}
