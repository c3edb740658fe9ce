import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { root, sourceFiles, type SourceFile } from './source-files.ts'

/** A regular expression of the product and the first place where it stands. */
export interface Expression {
  readonly source: string
  readonly flags: string
  readonly place: string
}

export const keyOf = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): string => `/${source}/${flags}`

/** Only here may expressions be put together: these modules are loaded, and all that they make is seen. */
const builders = 'src/reading/'

/** Literals, as the parser finds them, and the places where an expression is put together while the product runs. */
export function literalsOf({ path, text }: SourceFile): { literals: Expression[]; built: string[] } {
  const literals: Expression[] = []
  const built: string[] = []
  const placeOf = (start: number): string => `${path}:${text.slice(0, start).split('\n').length}`
  new Visitor({
    Literal(node) {
      if ('regex' in node)
        literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: placeOf(node.start) })
    },
    Identifier({ name, start }) {
      if (name === 'RegExp' && /^RegExp\s*\(/.test(text.slice(start, start + 12))) built.push(placeOf(start))
    },
  }).visit(parseSync(path, text).program)
  return { literals, built }
}

/** What the modules of the reader put together while they load: each is seen where it is made. */
async function builtOnLoad(): Promise<Expression[]> {
  const seen: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?]) {
      const expression = new target(...parts)
      const place = placeIn(new Error('where').stack ?? '')
      if (place) seen.push({ source: expression.source, flags: expression.flags, place })
      return expression
    },
  })
  try {
    for (const file of globSync(join(root, builders, '**/*.ts'))) if (!/test/.test(file)) await import(file)
  } finally {
    globalThis.RegExp = original
  }
  return seen
}

function placeIn(stack: string): string | undefined {
  const line = stack.split('\n').find((frame) => frame.includes(`/${builders}`))
  return line && /(src\/reading\/[^:]+:\d+)/.exec(line)?.[1]
}

/** All expressions of `src/`, each once, and the places that put together one that nobody sees. */
export async function allExpressions(): Promise<{ expressions: Expression[]; unseen: string[] }> {
  const files = sourceFiles('src').filter(({ isTest }) => !isTest)
  const read = files.map(literalsOf)
  const made = await builtOnLoad()
  const seen = new Set(made.map(({ place }) => place))
  const unseen = read.flatMap(({ built }) => built).filter((place) => !seen.has(place))
  const all = [...read.flatMap(({ literals }) => literals), ...made]
  return { expressions: [...new Map(all.map((expression) => [keyOf(expression), expression])).values()], unseen }
}
