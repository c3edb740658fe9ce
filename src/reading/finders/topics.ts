import { leftOut } from '../explain/trace.ts'
import type { Finder } from '../finder.ts'
import type { Rule } from '../explain/rules.ts'
import type { Findings, Found, Mention } from '../findings.ts'
import type { TopicWord, TopicWords } from '../languages/topic-words.ts'
import type { Page, Passage } from '../page.ts'
import { topics as allTopics } from '#records'
import type { Topic } from '../proposal.ts'

const rolesRead = new Set<Passage['role']>(['title', 'heading', 'sentence', 'item'])

/** So many places show a topic; more add nothing, and a long text is not searched for it again and again. */
const mostMentions = 6

/** Finds what the text is about, topic by topic, each with the words that show it. */
export const findTopics: Finder = (page, findings) => {
  const found = new Map<Topic, Mention[]>()
  const triggers = triggersIn(page)
  for (const passage of page.passages) {
    if (!rolesRead.has(passage.role)) continue
    for (const topic of asked(page, passage, triggers)) {
      const mentions = found.get(topic) ?? []
      const words = page.language.topics[topic]
      const mention = mentions.length < mostMentions && words ? matchIn(passage, words) : null
      if (mention) found.set(topic, [...mentions, mention])
    }
  }
  const tied = addLocalTies(found, findings)
  const topics: Found<{ topic: Topic }>[] = []
  for (const topic of allTopics) {
    const mentions = found.get(topic) ?? []
    if (mentions.length < (page.language.topics[topic]?.needs ?? 1)) {
      for (const mention of mentions) leftOut(page, 'topics: too few words', mention)
      continue
    }
    const rule = tied && topic === 'local ties' ? byBodies : byWords
    topics.push({ fields: { topic }, mentions, confidence: mentions.length > 1 ? 'sure' : 'likely', rule })
  }
  return { topics }
}

const byWords: Rule = { name: 'topics: words of the topic' }
const byBodies: Rule = { name: 'topics: bodies of two places' }

interface Triggers {
  readonly byWord: ReadonlyMap<string, readonly Topic[]>
  /** Topics that are asked for everywhere. */
  readonly always: readonly Topic[]
}

const triggersOf = new WeakMap<TopicWords, Triggers>()

/** Made once for a language. */
function triggersIn({ language }: Page): Triggers {
  const made = triggersOf.get(language.topics)
  if (made) return made
  const byWord = new Map<string, Topic[]>()
  const always: Topic[] = []
  for (const topic of allTopics) {
    const words = language.topics[topic]
    if (words && !words.triggers) always.push(topic)
    for (const trigger of words?.triggers ?? []) byWord.set(trigger, [...(byWord.get(trigger) ?? []), topic])
  }
  const triggers = { byWord, always }
  triggersOf.set(language.topics, triggers)
  return triggers
}

/** The topics of which a word stands in the passage. */
function asked(page: Page, { index }: Passage, { byWord, always }: Triggers): Set<Topic> {
  const topics = new Set<Topic>(always)
  for (const { key } of page.words[index] ?? []) {
    for (const topic of byWord.get(key) ?? []) topics.add(topic)
    // *Korean-invested*, *cross-border*: a compound is known by its last part.
    const hyphen = key.lastIndexOf('-')
    if (hyphen > 0) for (const topic of byWord.get(key.slice(hyphen + 1)) ?? []) topics.add(topic)
  }
  return topics
}

function matchIn({ quote, start, index }: Passage, { pattern }: TopicWord): Mention | null {
  const match = pattern.exec(quote)
  if (!match) return null
  const from = start + match.index
  return {
    start: from,
    end: from + match[0].length,
    quote: quote.slice(match.index, match.index + match[0].length),
    passage: index,
  }
}

/** Bodies of two cities or provinces in one text: the tie is between places, whatever words it uses. True where it was added. */
function addLocalTies(found: Map<Topic, Mention[]>, { organisations }: Findings): boolean {
  const local = organisations.filter(({ place, fields }) => place !== undefined && fields.type !== 'other')
  const countries = new Set(local.map(({ fields }) => fields.country))
  if (countries.size < 2 || found.has('local ties')) return false
  found.set(
    'local ties',
    local.slice(0, mostMentions).flatMap(({ mentions }) => mentions.slice(0, 1)),
  )
  return true
}
