import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconLanguage } from '@tabler/icons-react'
import { interfaceLanguages, translator } from '#messages'
import { chooseLanguage } from '../language.ts'
import { useWords } from '../words.ts'
import { useKeepLanguage } from './use-keep-language.ts'
import classes from './shell.module.css'

/** Every language by its own name, so that one finds one's own whatever the page speaks. */
export function LanguageSwitch() {
  const { say, language } = useWords()
  const keep = useKeepLanguage()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.control}>
          <IconLanguage size={20} aria-hidden="true" />
          <span className={classes.controlText} lang={language}>
            {language.toUpperCase()}
          </span>
          <VisuallyHidden>{say('shell.language', { name: say('language.name') })}</VisuallyHidden>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {interfaceLanguages.map((other) => (
          <Menu.Item
            key={other}
            lang={other}
            role="menuitemradio"
            aria-checked={other === language}
            fw={other === language ? 650 : undefined}
            onClick={() => {
              chooseLanguage(other)
              keep(other)
            }}
          >
            {translator(other).say('language.name')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
