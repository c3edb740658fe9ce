/** A line or paragraph as a page shows it, and the text nodes (by number) that its letters come from. */
export interface FlowPart {
  readonly text: string
  readonly before: '\n' | '\n\n'
  readonly heading: boolean
  readonly places: readonly { readonly place: number; readonly length: number }[]
}

/**
 * Collects text as a browser lays it out: white space collapses, blocks begin on a line of their own. `place` numbers
 * the text node that letters come from.
 */
export class FlowText {
  readonly #parts: FlowPart[] = []
  #pieces: string[] = []
  #places: { place: number; length: number }[] = []
  #heading = false
  #before: '\n' | '\n\n' = '\n\n'
  #space: '' | ' ' | '\t' | '\n' = ''
  #prefix = ''

  /** Letters; `preserve` keeps their white space, as `pre` does. */
  write(text: string, place: number, preserve: boolean): void {
    if (preserve) return this.#put(text, place)
    // Only the white space of HTML collapses: a no-break space is a letter.
    for (const word of text.split(/([ \t\n\r\f]+)/)) {
      if (word === '') continue
      if (' \t\n\r\f'.includes(word.charAt(0))) this.#space ||= ' '
      else this.#put(word, place)
    }
  }

  #put(text: string, place: number): void {
    if (text === '') return
    const lead = this.#pieces.length === 0 ? this.#prefix : this.#space
    this.#prefix = ''
    this.#space = ''
    this.#pieces.push(lead, text)
    this.#places.push({ place, length: text.length })
  }

  /** What stands before the next text of a block though no text node has it: the number or dash of a list item. */
  prefix(mark: string): void {
    this.#prefix = mark
  }

  /** Two breaks make a blank line, which is how old pages part their paragraphs. */
  lineBreak(): void {
    if (this.#space === '\n') this.endBlock('\n\n')
    else if (this.#pieces.length > 0) this.#space = '\n'
  }

  nextCell(): void {
    if (this.#pieces.length > 0) this.#space = '\t'
  }

  gap(): void {
    this.#space ||= ' '
  }

  /** Ends the block; the next one follows after a line feed, or after a blank line. */
  endBlock(separator: '\n' | '\n\n'): void {
    if (this.#pieces.length > 0) {
      const text = this.#pieces.join('')
      this.#parts.push({ text, before: this.#before, heading: this.#heading, places: this.#places })
      this.#before = separator
    } else if (separator === '\n\n') this.#before = separator
    this.#pieces = []
    this.#places = []
    this.#space = ''
  }

  /** Whether the block that begins now is a heading. */
  heading(isHeading: boolean): void {
    this.#heading = isHeading
  }

  finish(): readonly FlowPart[] {
    this.endBlock('\n')
    return this.#parts
  }
}
