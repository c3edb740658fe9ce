import { useWords } from '../words.ts'
import classes from './example-banner.module.css'
import { ButtonLink } from './link.tsx'

/** The office that comes with Comity says that it is one, and leads to one's own. */
export function ExampleBanner() {
  const { say } = useWords()
  return (
    <aside className={classes.banner} aria-label={say('example.title')}>
      <div className={classes.words}>
        <strong>{say('example.title')}</strong>
        <span>{say('example.what')}</span>
      </div>
      <ButtonLink to="/own-office">{say('example.own')}</ButtonLink>
    </aside>
  )
}
