import type { Findings } from './findings.ts'
import type { Page } from './page.ts'

/**
 * One step of the reading. A finder looks for one kind of thing, a refiner merges, resolves or checks what was
 * found; both are given everything found so far and return only the parts that they change. A step knows no
 * language: all words and patterns come from `page.language`. It is pure and takes time linear in the text.
 */
export type Step = (page: Page, findings: Findings) => Partial<Findings>

export type Finder = Step
export type Refiner = Step
