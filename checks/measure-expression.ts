import vm from 'node:vm'

/** Texts of these lengths are tried: four times the text may take some ten times as long, and no square has that. */
const [short, long] = [1000, 4000]
const mostGrowth = 10
/** Below this a time is all beginning and tells nothing of growth. */
const leastMilliseconds = 25
const patience = 4000
const mostTimes = 4
const mostBeginnings = 12
const mostMiddles = 16
const usualMiddles = [' ', '\t', '\n', '1', '1.', 'a', 'A', ', ', 'a ', 'A ', '- ', '(', '“']

/**
 * For expressions that are too big for the judge: long texts are made of the expression's own words, one word at the
 * beginning and one again and again, and the growth of the time is measured. Gives the slow text, or null.
 */
export function slowTextFor(source: string, flags: string): string | null {
  const words = [...new Set(source.match(/[\p{L}\p{N}]{1,24}/gu) ?? [])]
  const beginnings = ['', ...spread(words, mostBeginnings).flatMap((word) => [word, `${word} 1`])]
  const middles = [...usualMiddles, ...spread(words, mostMiddles).flatMap((word) => [word, `${word} `])]
  const context = vm.createContext({ expression: new RegExp(source, flags.replace(/[gy]/g, '')), text: '' })
  for (const beginning of beginnings) {
    for (const middle of middles) {
      const made = (length: number): string => beginning + middle.repeat(Math.ceil(length / middle.length)) + '!\n'
      const time = millisecondsFor(made(long), context)
      if (time < leastMilliseconds) continue
      if (time === Infinity || time > mostGrowth * millisecondsFor(made(short), context))
        return `${JSON.stringify(beginning)} + ${JSON.stringify(middle)} again and again`
    }
  }
  return null
}

const script = new vm.Script('expression.test(text)')

/** The best of some, as the machine may be at work on something else; infinite where it does not end in time. */
function millisecondsFor(text: string, context: vm.Context): number {
  context['text'] = text
  const once = (): number => {
    const start = process.threadCpuUsage()
    try {
      script.runInContext(context, { timeout: patience })
    } catch {
      return Infinity
    }
    // The time of this thread: what else the machine does is none of the expression's doing.
    return process.threadCpuUsage(start).user / 1000
  }
  let best = once()
  for (let time = 1; time < mostTimes && best >= leastMilliseconds && best !== Infinity; time++)
    best = Math.min(best, once())
  return best
}

/** So many of a list, evenly spread over it. */
function spread(list: readonly string[], count: number): string[] {
  return list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] ?? '')
}
