import type { Suggestion } from '#reading/suggestions'
import { topics } from '#records'
import { z } from 'zod'
import { fieldSchemas } from '../confirmation/fields.ts'

/** What a server that speaks as OpenAI's does answers with, as far as it matters here. */
const envelope = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

const mostProposals = 200
const content = z.object({ proposals: z.array(z.unknown()).max(mostProposals) })

const proposal = z.object({
  kind: z.enum(Object.keys(fieldSchemas) as [Suggestion['kind'], ...Suggestion['kind'][]]),
  fields: z.record(z.string(), z.unknown()),
  quotes: z.array(z.string().min(1).max(2_000)).min(1).max(4),
})

const topic = z.enum(topics).optional()
const recurrence = z.enum(['annual', 'half-yearly', 'quarterly', 'monthly', 'every two years', 'regular']).optional()

/** Lists that a model leaves out are empty. */
const emptyLists = { aliases: [], guests: [], parties: [], by: [], to: [] }

/** What a model proposed in an answer, and how much of it had no form that could be understood. */
export interface Understood {
  readonly suggestions: readonly Suggestion[]
  readonly malformed: number
}

/** Reads an answer. Null where it is none: no such JSON, or more of it than anybody asked for. */
export function understood(answer: string): Understood | null {
  const told = envelope.safeParse(jsonIn(answer))
  const listed = content.safeParse(told.success ? jsonIn(told.data.choices[0]?.message.content ?? '') : null)
  if (!listed.success) return null
  const suggestions = listed.data.proposals.flatMap((one) => suggestionIn(one) ?? [])
  return { suggestions, malformed: listed.data.proposals.length - suggestions.length }
}

/** The JSON object in a text; models like to write something around it. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  } catch {
    return null
  }
}

function suggestionIn(given: unknown): Suggestion | null {
  const outside = proposal.safeParse(given)
  if (!outside.success) return null
  const { kind, fields, quotes } = outside.data
  const present = Object.entries(fields).filter(([, value]) => value !== null && value !== '')
  const checked = fieldSchemas[kind].safeParse({ ...emptyLists, ...Object.fromEntries(present) })
  if (!checked.success || !topic.safeParse(fields['topic'] ?? undefined).success) return null
  if (!recurrence.safeParse(fields['recurrence'] ?? undefined).success) return null
  return { kind, fields: checked.data, quotes } as Suggestion
}
