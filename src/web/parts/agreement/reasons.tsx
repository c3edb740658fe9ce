import type { AgreementView, Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { titlesFrom } from '../titles.ts'

/** Why a text stands where it does, sentence by sentence. */
export function Reasons({ because, links }: { because: AgreementView['life']['because']; links: Links }) {
  const words = useWords()
  return (
    <ul>
      {because.map((reason) => (
        <li key={JSON.stringify(reason)}>{words.sentence('life', reason, titlesFrom(links))}</li>
      ))}
    </ul>
  )
}
