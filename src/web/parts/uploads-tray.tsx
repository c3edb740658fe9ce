import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useStore } from '../store.ts'
import { uploads } from '../uploads.ts'
import { useWords } from '../words.ts'
import { TextLink } from './link.tsx'
import { announce } from './live-region.tsx'
import classes from './uploads.module.css'

/** Files that are still on their way, in a corner of every other page; says aloud when all are in. */
export function UploadsTray() {
  const { say } = useWords()
  const all = useStore(uploads)
  const { pathname } = useLocation()
  const running = all.filter((upload) => upload.state !== 'done' && upload.state !== 'failed').length
  const before = useRef(0)
  useEffect(() => {
    if (before.current > 0 && running === 0) announce(say('uploads.all-in', { count: all.length }))
    before.current = running
  }, [running, all.length, say])
  if (running === 0 || pathname === '/documents' || pathname === '/') return null
  return (
    <aside className={classes.tray} aria-label={say('uploads.title')}>
      <TextLink to="/documents" search={{}}>
        {say('uploads.running', { count: running })}
      </TextLink>
    </aside>
  )
}
