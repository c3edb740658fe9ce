import fc from 'fast-check'

type Change = (text: string) => string

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const placeIn = (text: string, at: number): number => Math.floor(at * (text.length + 1))

/** Signs that readers stumble over: halves of characters, marks without a letter, other directions, control signs. */
const signs = [
  '\ud83d',
  '\ude00',
  '\u0301\u0323\u0302',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\r',
  '\t',
  '\u00a0',
  '\u3000',
  'שלום',
  'العمال',
  'İ',
  'ß',
  'ﬁ',
  '①',
  '٣',
  '๓',
  '໓',
  '三十',
  '２０２５',
  '0'.repeat(40),
  '99/99/9999',
  '1.000.000,00',
  '-1',
  '%',
  '((((((((',
  '))))))))',
  '“‘«"\'',
  '《【「',
  '```',
  '${x}',
  '$&',
  '\\',
  '__proto__',
  'constructor',
  'null',
]

const inserted = fc.oneof(
  fc.constantFrom(...signs),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...signs, 'a', 'A', ' ', 'ກ', '会', '한'), fc.integer({ min: 2, max: 400 }))
    .map(([sign, times]) => sign.repeat(times)),
)

/** Ways in which a text goes wrong: pieces put in, taken out, doubled, changed about, or written otherwise. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, inserted).map(([at, piece]): Change => (text) => {
    const place = placeIn(text, at)
    return text.slice(0, place) + piece + text.slice(place)
  }),
  fc.tuple(share, fc.nat(200)).map(([at, size]): Change => (text) => {
    const place = placeIn(text, at)
    return text.slice(0, place) + text.slice(place + size)
  }),
  fc.tuple(share, share, fc.nat(200)).map(([from, to, size]): Change => (text) => {
    const [source, target] = [placeIn(text, from), placeIn(text, to)]
    return text.slice(0, target) + text.slice(source, source + size) + text.slice(target)
  }),
  share.map(
    (at): Change =>
      (text) =>
        text.slice(placeIn(text, at)) + text.slice(0, placeIn(text, at)),
  ),
  share.map(
    (at): Change =>
      (text) =>
        text.slice(0, placeIn(text, at)),
  ),
  fc.constantFrom<Change[]>(
    (text) => text.replaceAll('\n', ' '),
    (text) => text.replaceAll(' ', '\n'),
    (text) => text.replaceAll(/[.。,，]/g, ''),
    (text) => text.replaceAll(' ', ''),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll(/\d/g, '9'),
    (text) => text.split('').toReversed().join(''),
    (text) => text.replaceAll(/[^\n]{60,90} /g, '$&\n'),
  ),
)

const longestPiece = 1500

/** A text made of pieces of the given ones, changed in up to six ways; now and then one that nobody wrote. */
export function changedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.constantFrom(...texts), share, fc.integer({ min: 20, max: longestPiece }))
    .map(([text, at, size]) => text.slice(placeIn(text, at * 0.9), placeIn(text, at * 0.9) + size))
  const written = fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join('\n'))
  const random = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
  )
  return fc
    .tuple(
      fc.oneof({ arbitrary: written, weight: 9 }, { arbitrary: random, weight: 1 }),
      fc.array(change, { maxLength: 6 }),
    )
    .map(([text, changes]) => changes.reduce((changed, act) => act(changed), text))
}

/** The bytes of a file with some overwritten, and often cut short. */
export function changedBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const overwritten = fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 12 })
  return fc.tuple(fc.constantFrom(...files), overwritten, fc.option(share)).map(([file, places, cut]) => {
    const bytes = Uint8Array.from(file)
    for (const [at, value] of places) bytes[Math.floor(at * bytes.length)] = value
    return cut === null ? bytes : bytes.slice(0, Math.floor(cut * bytes.length))
  })
}
