import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import * as queries from '../api/queries.ts'
import type { DocumentView } from '../api/types.ts'
import { CorrectDialog } from '../parts/desk/correct-dialog.tsx'
import { DeskActs } from '../parts/desk/desk-heading.tsx'
import { DeskWarnings } from '../parts/desk/desk-warnings.tsx'
import classes from '../parts/desk/desk.module.css'
import { DocumentText } from '../parts/desk/document-text.tsx'
import { KeysHelp } from '../parts/desk/keys-help.tsx'
import { MatchDialog } from '../parts/desk/match-dialog.tsx'
import { LeftOut } from '../parts/desk/left-out.tsx'
import { isRead, ProposalList } from '../parts/desk/proposal-list.tsx'
import { nextOpen, stepFrom } from '../parts/desk/proposal-order.ts'
import { RefuseDialog } from '../parts/desk/refuse-dialog.tsx'
import { useDeskKeys } from '../parts/desk/use-desk-keys.ts'
import { useDesk } from '../parts/desk/use-desk.ts'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { useMay } from '../parts/use-may.ts'
import { WarnedDialog } from '../parts/desk/warned-dialog.tsx'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/documents/$digest')

export function ReadingDeskPage() {
  const { digest } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.document(digest))
  if (query.data) return <Desk key={digest} view={query.data} />
  return (
    <Page title={say('kind.document', { count: 1 })}>
      <Read query={query} lines={8}>
        {() => null}
      </Read>
    </Page>
  )
}

function Desk({ view }: { view: DocumentView }) {
  const words = useWords()
  const { say } = words
  const asked = useAsked(view)
  const desk = useDesk(view, asked.place)
  const mayDecide = useMay('editor')
  const [help, setHelp] = useState(false)
  const [why, setWhy] = useState(false)
  const onWhy = (): void => setWhy(!why)
  useKeys(view, desk, mayDecide, help, { onHelp: () => setHelp(true), onWhy })
  const [pane, setPane] = useState<Pane>(asked.quote ? 'text' : 'proposals')
  const show = (start: number, end: number): void => {
    asked.goTo(start, end)
    setPane('text')
  }
  return (
    <Page
      wide
      title={view.title}
      titleLanguage={view.language}
      asWritten
      above={
        <TextLink to="/documents" search={{}} size="sm">
          {say('nav.documents')}
        </TextLink>
      }
      actions={<DeskActs view={view} mayDecide={mayDecide} onHelp={() => setHelp(true)} />}
    >
      <p className={classes.facts}>{factsOf(view, words)}</p>
      <DeskWarnings view={view} onQuote={show} />
      <Panes {...{ view, desk, mayDecide, why, onWhy, pane }} quote={asked.quote} onPane={setPane} onQuote={show} />
      <Dialogs desk={desk} />
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </Page>
  )
}

type Pane = 'text' | 'proposals'
type DeskState = ReturnType<typeof useDesk>

interface Looks {
  readonly onHelp: () => void
  readonly onWhy: () => void
}

function useKeys(view: DocumentView, desk: DeskState, mayDecide: boolean, help: boolean, looks: Looks): void {
  const { act, choose, selected } = desk
  const step = (steps: number): void => choose(stepFrom(view.proposals, selected, steps))
  const decide = {
    c: () => act('confirm'),
    Enter: () => act('confirm'),
    e: () => act('correct'),
    r: () => act('refuse'),
    m: () => act('match'),
    u: () => act('reopen'),
  }
  const look = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    n: () => choose(nextOpen(view.proposals, selected)),
    w: looks.onWhy,
    '?': looks.onHelp,
  }
  useDeskKeys(mayDecide ? { ...look, ...decide } : look, desk.dialog === null && !help)
}

interface PanesProps {
  readonly view: DocumentView
  readonly desk: DeskState
  readonly quote: { start: number; end: number } | null
  readonly mayDecide: boolean
  readonly why: boolean
  readonly pane: Pane
  readonly onWhy: () => void
  readonly onPane: (pane: Pane) => void
  readonly onQuote: (start: number, end: number) => void
}

/** The text and what was read in it: side by side, or one behind the other where there is no room. */
function Panes({ view, desk, quote, mayDecide, why, pane, onWhy, onPane, onQuote }: PanesProps) {
  const { say } = useWords()
  const { choose, selected } = desk
  const [hovered, hover] = useState(-1)
  const selectInText = useCallback(
    (place: number) => {
      choose(place)
      onPane('proposals')
    },
    [choose, onPane],
  )
  return (
    <>
      <SegmentedControl
        className={classes.panes}
        fullWidth
        value={pane}
        onChange={(value) => onPane(value === 'text' ? 'text' : 'proposals')}
        data={[
          { value: 'text', label: say('desk.text') },
          { value: 'proposals', label: say('desk.proposals') },
        ]}
      />
      <div className={classes.desk} data-pane={pane}>
        <DocumentText
          view={view}
          quote={quote}
          selected={selected}
          hovered={hovered}
          onSelect={selectInText}
          onHover={hover}
        />
        <ScrollRegion className={classes.proposals} label={say('desk.proposals')}>
          <ProposalList
            view={view}
            selected={selected}
            hovered={hovered}
            busy={desk.isPending}
            mayDecide={mayDecide}
            error={desk.dialog === null ? desk.error : null}
            onSelect={choose}
            onHover={hover}
            onAct={desk.act}
            why={why}
            onWhy={onWhy}
            onQuote={onQuote}
          />
          {isRead(view) && <LeftOut digest={view.digest} language={view.language} onQuote={onQuote} />}
        </ScrollRegion>
      </div>
    </>
  )
}

function Dialogs({ desk }: { desk: DeskState }) {
  const { dialog, proposal } = desk
  if (!dialog || !proposal) return null
  const shared = { busy: desk.isPending, error: desk.error, onClose: desk.closeDialog }
  if (dialog.act === 'warned') {
    return <WarnedDialog {...shared} view={dialog.view} onConfirm={() => desk.confirmAnyway(dialog.confirmation)} />
  }
  if (dialog.act === 'refuse') return <RefuseDialog {...shared} onRefuse={desk.refuse} />
  if (dialog.act === 'correct') {
    return <CorrectDialog {...shared} proposal={proposal} onConfirm={(fields) => desk.confirm({ fields })} />
  }
  const fields = dialog.fields === undefined ? {} : { fields: dialog.fields }
  return <MatchDialog {...shared} proposal={proposal} onMatch={(match) => desk.confirm({ ...fields, match })} />
}

/** The quote or the proposal that a link asks for. */
function useAsked(view: DocumentView) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const quote = useMemo(() => quoteFrom(search.quote, view.text.length), [search.quote, view.text.length])
  const asked = view.proposals.findIndex((proposal) => proposal.key === search.proposal)
  const place = asked >= 0 || quote ? asked : nextOpen(view.proposals, -1)
  const goTo = (start: number, end: number): void =>
    void navigate({ search: { quote: `${start}-${end}` }, replace: true })
  return { quote, place, goTo }
}

function quoteFrom(text: string | undefined, length: number): { start: number; end: number } | null {
  const match = /^(\d+)-(\d+)$/.exec(text ?? '')
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end && end <= length ? { start, end } : null
}

function factsOf(view: DocumentView, words: ReturnType<typeof useWords>): string {
  const decided = view.proposals.filter(({ state }) => state !== 'open').length
  return [
    view.published === undefined ? undefined : words.date(view.published),
    view.language === undefined ? undefined : words.languageName(view.language),
    view.title === view.fileName ? undefined : view.fileName,
    words.say('desk.progress', { decided, all: view.proposals.length }),
  ]
    .filter((fact) => fact !== undefined)
    .join(' · ')
}
