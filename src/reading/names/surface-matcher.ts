/** A surface form where it stands. */
export interface SurfaceMatch<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

const lettersOfKey = 2

/**
 * Finds the given forms in a text, at each place the longest, none inside another. One look at each letter; a form of
 * one letter is none.
 */
export function surfaceMatcher<Value>(
  forms: Iterable<readonly [form: string, value: Value]>,
): (text: string, offset: number) => SurfaceMatch<Value>[] {
  const byBeginning = new Map<string, [form: string, value: Value][]>()
  for (const [form, value] of forms) {
    if (form.length < lettersOfKey) continue
    const key = form.slice(0, lettersOfKey)
    const present = byBeginning.get(key)
    if (present) present.push([form, value])
    else byBeginning.set(key, [[form, value]])
  }
  for (const list of byBeginning.values()) list.sort(([one], [other]) => other.length - one.length)
  return (text, offset) => {
    const found: SurfaceMatch<Value>[] = []
    for (let at = 0; at + lettersOfKey <= text.length && byBeginning.size > 0; at++) {
      const list = byBeginning.get(text.slice(at, at + lettersOfKey))
      const match = list?.find(([form]) => text.startsWith(form, at))
      if (!match) continue
      const [form, value] = match
      found.push({ start: offset + at, end: offset + at + form.length, value })
      at += form.length - 1
    }
    return found
  }
}
