/** An expected result of an act, one of several: a value to look at, never an exception. */
export type Outcome<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason }

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const decline = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason })
