import { Group, Stack, Title } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import classes from './page.module.css'

interface Props {
  readonly title: string
  /** Language of the title where it is not that of the interface. */
  readonly titleLanguage?: string
  /** True where the title is a name or stands in a source: it is shown letter by letter. */
  readonly asWritten?: boolean
  readonly above?: ReactNode
  readonly actions?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of every page: its title, what can be done with the whole of it, and its content. */
export function Page({ title, titleLanguage, asWritten = false, above, actions, wide = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Comity`
  }, [title])
  return (
    <main id="content" className={wide ? classes.wide : classes.page} tabIndex={-1}>
      <Stack gap="lg">
        <div>
          {above}
          <Group justify="space-between" align="flex-start" gap="md">
            <Title order={1} lang={titleLanguage} className={classes.title} data-as-written={asWritten || undefined}>
              {title}
            </Title>
            {actions && <Group gap="xs">{actions}</Group>}
          </Group>
        </div>
        {children}
      </Stack>
    </main>
  )
}
