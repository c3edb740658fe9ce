import { useEffect, type ReactNode } from 'react'
import { useWords } from '../words.ts'
import classes from './doorstep.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'

/** The page before one is inside: sign-in, first start, invitation. */
export function Doorstep({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const { say } = useWords()
  useEffect(() => {
    document.title = `${title} · Comity`
  }, [title])
  return (
    <div className={classes.doorstep}>
      <div className={classes.language}>
        <LanguageSwitch />
      </div>
      <main className={classes.card}>
        <div className={classes.brand}>
          <Mark size={40} />
          <div>
            <div className={classes.name}>Comity</div>
            <div className={classes.motto}>{say('doorstep.motto')}</div>
          </div>
        </div>
        <h1 className={classes.title}>{title}</h1>
        {intro && <p className={classes.intro}>{intro}</p>}
        {children}
      </main>
    </div>
  )
}
