import { paragraphBlocks } from '../blocks.ts'
import { decode, looksLikeText } from '../charset.ts'
import type { Format } from '../format.ts'

/** Plain text. It stays exactly as decoded, so that places in it are places in the file. */
export const text = {
  mediaType: 'text/plain',
  identify: (bytes) => looksLikeText(bytes),
  extract(bytes) {
    const { text, charset, cautions } = decode(bytes)
    return { text, mediaType: 'text/plain', charset, blocks: paragraphBlocks(text), cautions }
  },
} satisfies Format
