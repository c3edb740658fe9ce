import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Empty } from '../empty.tsx'
import { TextLink } from '../link.tsx'
import surface from '../surface.module.css'
import { languageByScript, Name } from '../tongue.tsx'

/** The parties by the names of the day on which they made the text, and by those of today where they differ. */
export function Parties({ view }: { view: AgreementView }) {
  const { say } = useWords()
  if (view.parties.length === 0) {
    return <Empty title={say('agreement.no-parties')}>{say('agreement.no-parties-more')}</Empty>
  }
  return (
    <ul className={surface.list}>
      {view.parties.map(({ organisation, namedAs, nameThen, nameNow }) => (
        <li key={organisation}>
          <TextLink to="/records/$id" params={{ id: organisation }} lang={languageByScript(nameThen)} inherit fw={600}>
            {nameThen}
          </TextLink>
          {namedAs !== undefined && namedAs !== nameThen && (
            <div>
              {say('agreement.named-as')} <Name text={namedAs} />
            </div>
          )}
          {nameNow !== nameThen && (
            <div>
              {say('agreement.now-called')} <Name text={nameNow} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
