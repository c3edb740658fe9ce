import './styles/fonts.css'
import './styles/mantine.ts'
import './styles/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFontsWhenNeeded } from './fonts-when-needed.ts'
import { createQueryClient } from './query-client.ts'
import { createApplicationRouter } from './router.tsx'
import { cssVariables, theme } from './theme.ts'

const queryClient = createQueryClient()
const router = createApplicationRouter(queryClient)

/** The nonce that the server wrote into the page; styles made while it runs carry it. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// The part of Mantine that keeps the page still behind a dialog asks for the nonce by this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })

loadFontsWhenNeeded()

// Browsers that have no Temporal yet get it before anything shows a date.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const place = document.getElementById('application')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
