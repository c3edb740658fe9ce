import type { Command } from '../command.ts'
import { read } from './read.ts'

/** All verbs, in the order in which help shows them. Adding one is a file and its line here. */
export const commands: readonly Command[] = [read]
