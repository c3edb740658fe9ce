import type { FlowPart } from './flow-text.ts'
import type { VisibleText } from './visible-text.ts'

/** So much of a line must be links for it to be nothing but links: a dash or a date may stand beside. */
const linkShare = 0.8

/**
 * The text nodes of lists of links (“related news”) with the headings over them. They stand inside the article on
 * many pages, and say what happened elsewhere.
 */
export function linkListPlaces({ parts, nodes }: VisibleText): number[] {
  const isLink = nodes.map((node) => node.parentElement?.closest('a') !== null)
  const areLinks = parts.map((part) => isOnlyLinks(part, isLink))
  const found = parts.filter((part, index) => {
    const inList = areLinks[index] && (areLinks[index - 1] || areLinks[index + 1])
    return inList || (part.heading && areLinks[index + 1] && areLinks[index + 2])
  })
  return found.flatMap((part) => part.places.map(({ place }) => place))
}

function isOnlyLinks(part: FlowPart, isLink: readonly boolean[]): boolean {
  let letters = 0
  let linked = 0
  for (const { place, length } of part.places) {
    letters += length
    if (isLink[place]) linked += length
  }
  return letters > 0 && linked >= letters * linkShare
}
