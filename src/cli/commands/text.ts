import type { TextDifferencesView, TextView } from '#app'
import { writeFile } from 'node:fs/promises'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { printJson, textOption, withOffice } from '../office.ts'
import { printCheck, printComparison, versionNumber } from '../print/text-page.ts'

/** The text of an agreement: its clauses, whether its languages say the same, what changed; or a Word file of it. */
export const text: Command = {
  name: 'text',
  usage: 'text AGREEMENT [--check] [--compare V1,V2] [--in vi,lo] [--word FILE]',
  help: 'command.text',
  words: [1, 1],
  options: {
    in: { type: 'text', help: 'option.in', value: 'LANGUAGE' },
    check: { type: 'flag', help: 'option.check' },
    compare: { type: 'text', help: 'option.compare', value: 'V1,V2' },
    word: { type: 'text', help: 'option.word', value: 'FILE' },
  },
  run: async (call) => {
    if (textOption(call, 'word') !== undefined) return await writeWord(call)
    if (textOption(call, 'compare') !== undefined) return await compare(call)
    return await show(call)
  },
}

const agreementOf = ({ words: [agreement = ''] }: Call): string => agreement
const languagesOf = (call: Call): readonly string[] => textOption(call, 'in')?.split(',') ?? []

/** The clauses; with `--check` only what differs. Languages that differ end with 1, as a program expects it. */
const show = (call: Call): Promise<number> =>
  withOffice(call, async (app) => {
    const view = await app.text(actorOf(call), agreementOf(call))
    const differences = view.rows.flatMap((row) => row.differences).length
    const isCheck = call.options['check'] === true
    if (call.json) printJson(call, isCheck ? view.rows.flatMap((row) => row.differences) : view)
    else if (isCheck) printCheck(call, view)
    else printText(call, view)
    return isCheck && differences > 0 ? 1 : 0
  })

function printText(call: Call, view: TextView): void {
  const { paper, say } = call
  paper.line(view.agreement.title, { look: 'title' })
  if (!view.text) return paper.line(say('text.none'))
  const asked = languagesOf(call)
  for (const { language, state, clauses } of view.text.body.versions) {
    paper.line(`${language} · ${say(`value.text-state.${state}`)}`, { indent: 2, mark: '• ' })
    if (clauses.length === 0 || (asked.length > 0 && !asked.includes(language))) continue
    for (const { texts } of view.rows) {
      const own = texts[language]
      if (own?.heading) paper.line(own.heading, { indent: 4, look: 'strong' })
      for (const line of own?.text.split('\n') ?? []) paper.line(line, { indent: 4 })
      paper.gap()
    }
  }
  printCheck(call, view)
  if (view.digest !== undefined) paper.line(`${say('text.digest')} ${view.digest}`, { look: 'quiet' })
}

const compare = (call: Call): Promise<number> =>
  withOffice(call, async (app) => {
    const [from, to] = (textOption(call, 'compare') ?? '').split(',').map(versionNumber)
    const [language] = languagesOf(call)
    const view: TextDifferencesView = await app.compareText(actorOf(call), {
      agreement: agreementOf(call),
      ...(language === undefined ? {} : { language }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
    if (call.json) printJson(call, view)
    else printComparison(call, view)
    return 0
  })

const writeWord = (call: Call): Promise<number> =>
  withOffice(call, async (app) => {
    const path = textOption(call, 'word') ?? ''
    const actor = actorOf(call)
    const view = await app.text(actor, agreementOf(call))
    const asked = languagesOf(call)
    const languages = asked.length > 0 ? asked : view.reference === undefined ? ['en'] : [view.reference]
    const { bytes } = await app.textFile(actor, { agreement: agreementOf(call), languages })
    await writeFile(path, bytes)
    call.paper.line(path)
    return 0
  })
