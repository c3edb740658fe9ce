import type { Command } from '../command.ts'
import { agreement } from './agreement.ts'
import { backup } from './backup.ts'
import { rules } from './rules.ts'
import { due } from './due.ts'
import { exportRecords } from './export.ts'
import { importFiles } from './import.ts'
import { read } from './read.ts'
import { restore } from './restore.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { succession } from './succession.ts'
import { text } from './text.ts'
import { user } from './user.ts'
import { verify } from './verify.ts'

/** All verbs, in the order in which help shows them. Adding one is a file and its line here. */
export const commands: readonly Command[] = [
  serve,
  read,
  importFiles,
  rules,
  due,
  agreement,
  succession,
  review,
  search,
  show,
  text,
  exportRecords,
  verify,
  backup,
  restore,
  user,
]
