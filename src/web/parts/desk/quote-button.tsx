import classes from './quote-button.module.css'

interface Props {
  readonly quote: { readonly start: number; readonly end: number; readonly quote: string }
  readonly language: string | undefined
  readonly onQuote: (start: number, end: number) => void
}

/** The words of the document, which lead to their place in it. */
export function QuoteButton({ quote: { start, end, quote }, language, onQuote }: Props) {
  return (
    <button type="button" className={classes.quote} lang={language} onClick={() => onQuote(start, end)}>
      “{quote.length > longest ? `${quote.slice(0, longest)}…` : quote}”
    </button>
  )
}
const longest = 90
