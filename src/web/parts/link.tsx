import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'

type Attributes<Props> = Props & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props>

/** Links of the application in our look: they change the page without loading it again. */
export const TextLink = createLink((props: Attributes<AnchorProps>) => <Anchor {...props} />)
export const ButtonLink = createLink((props: Attributes<ButtonProps>) => <Button component="a" {...props} />)
