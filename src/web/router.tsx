import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { ApiProblem } from './api/client.ts'
import { me } from './api/queries.ts'
import { NotFound } from './pages/not-found.tsx'
import { PageTrouble } from './parts/page-trouble.tsx'
import { Shell } from './parts/shell.tsx'

interface Context {
  readonly queryClient: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { back?: string } => ({ back: text(search['back']) }),
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('./pages/setup.tsx'), 'SetupPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/invitation.tsx'), 'InvitationPage'),
})

/** All pages that need a signed-in person. Whoever is not is led to sign in, and back to where they wanted to go. */
const office = createRoute({
  getParentRoute: () => root,
  id: 'office',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(me)
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error
      throw redirect({ to: '/sign-in', search: { back: location.href } })
    }
  },
})

const start = createRoute({
  getParentRoute: () => office,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/start.tsx'), 'StartPage'),
})

const ownOffice = createRoute({
  getParentRoute: () => office,
  path: '/own-office',
  component: lazyRouteComponent(() => import('./pages/own-office.tsx'), 'OwnOfficePage'),
})

const documentStates = ['open', 'done', 'failed'] as const
const documents = createRoute({
  getParentRoute: () => office,
  path: '/documents',
  validateSearch: (search): { state?: (typeof documentStates)[number] } => ({
    state: documentStates.find((state) => state === search['state']),
  }),
  component: lazyRouteComponent(() => import('./pages/documents.tsx'), 'DocumentsPage'),
})

const readingDesk = createRoute({
  getParentRoute: () => office,
  path: '/documents/$digest',
  validateSearch: (search): { quote?: string; proposal?: string } => ({
    quote: text(search['quote']),
    proposal: text(search['proposal']),
  }),
  component: lazyRouteComponent(() => import('./pages/reading-desk.tsx'), 'ReadingDeskPage'),
})

const partners = createRoute({
  getParentRoute: () => office,
  path: '/partners',
  component: lazyRouteComponent(() => import('./pages/partners.tsx'), 'PartnersPage'),
})

const partnership = createRoute({
  getParentRoute: () => office,
  path: '/partners/$id',
  component: lazyRouteComponent(() => import('./pages/partnership.tsx'), 'PartnershipPage'),
})

const agreements = createRoute({
  getParentRoute: () => office,
  path: '/agreements',
  validateSearch: (search): { text?: string; stage?: string } => ({
    text: text(search['text']),
    stage: text(search['stage']),
  }),
  component: lazyRouteComponent(() => import('./pages/agreements.tsx'), 'AgreementsPage'),
})

const agreement = createRoute({
  getParentRoute: () => office,
  path: '/agreements/$id',
  component: lazyRouteComponent(() => import('./pages/agreement.tsx'), 'AgreementPage'),
})

const register = createRoute({
  getParentRoute: () => office,
  path: '/register/$kind',
  validateSearch: (search): { text?: string } => ({ text: text(search['text']) }),
  component: lazyRouteComponent(() => import('./pages/register.tsx'), 'RegisterPage'),
})

const newRecord = createRoute({
  getParentRoute: () => office,
  path: '/register/$kind/new',
  component: lazyRouteComponent(() => import('./pages/new-record.tsx'), 'NewRecordPage'),
})

const record = createRoute({
  getParentRoute: () => office,
  path: '/records/$id',
  component: lazyRouteComponent(() => import('./pages/record.tsx'), 'RecordPage'),
})

const editRecord = createRoute({
  getParentRoute: () => office,
  path: '/records/$id/edit',
  component: lazyRouteComponent(() => import('./pages/edit-record.tsx'), 'EditRecordPage'),
})

const review = createRoute({
  getParentRoute: () => office,
  path: '/agreements/$id/review',
  component: lazyRouteComponent(() => import('./pages/review.tsx'), 'ReviewPage'),
})

const duty = createRoute({
  getParentRoute: () => office,
  path: '/duties/$id',
  component: lazyRouteComponent(() => import('./pages/duty.tsx'), 'DutyPage'),
})

const agreementText = createRoute({
  getParentRoute: () => office,
  path: '/agreements/$id/text',
  component: lazyRouteComponent(() => import('./pages/agreement-text.tsx'), 'AgreementTextPage'),
})

const version = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined
const textDifferences = createRoute({
  getParentRoute: () => office,
  path: '/agreements/$id/text/differences',
  validateSearch: (search): { language?: string; from?: number; to?: number } => ({
    language: text(search['language']),
    from: version(search['from']),
    to: version(search['to']),
  }),
  component: lazyRouteComponent(() => import('./pages/text-differences.tsx'), 'TextDifferencesPage'),
})

const agreementTemplate = createRoute({
  getParentRoute: () => office,
  path: '/agreements/$id/text/template',
  component: lazyRouteComponent(() => import('./pages/memorandum.tsx'), 'AgreementTemplatePage'),
})

const newMemorandum = createRoute({
  getParentRoute: () => office,
  path: '/memorandum/new',
  component: lazyRouteComponent(() => import('./pages/memorandum.tsx'), 'NewMemorandumPage'),
})

const succession = createRoute({
  getParentRoute: () => office,
  path: '/succession',
  component: lazyRouteComponent(() => import('./pages/succession.tsx'), 'SuccessionPage'),
})

const figures = createRoute({
  getParentRoute: () => office,
  path: '/figures',
  component: lazyRouteComponent(() => import('./pages/figures.tsx'), 'FiguresPage'),
})

const rules = createRoute({
  getParentRoute: () => office,
  path: '/rules',
  component: lazyRouteComponent(() => import('./pages/rules.tsx'), 'RulesPage'),
})

const plannerSides = ['ours', 'theirs'] as const
const planner = createRoute({
  getParentRoute: () => office,
  path: '/planner',
  validateSearch: (
    search,
  ): { year?: number; partnership?: string; side?: (typeof plannerSides)[number]; as?: 'table' } => {
    const year = Number(search['year'])
    return {
      year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined,
      partnership: text(search['partnership']),
      side: plannerSides.find((side) => side === search['side']),
      as: search['as'] === 'table' ? 'table' : undefined,
    }
  },
  component: lazyRouteComponent(() => import('./pages/planner.tsx'), 'PlannerPage'),
})

const search = createRoute({
  getParentRoute: () => office,
  path: '/search',
  validateSearch: (search): { text?: string } => ({ text: text(search['text']) }),
  component: lazyRouteComponent(() => import('./pages/search.tsx'), 'SearchPage'),
})

const settings = createRoute({
  getParentRoute: () => office,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'SettingsPage'),
})

const tree = root.addChildren([
  signIn,
  setup,
  invitation,
  office.addChildren([
    start,
    ownOffice,
    documents,
    readingDesk,
    partners,
    partnership,
    agreements,
    agreement,
    register,
    newRecord,
    record,
    editRecord,
    duty,
    agreementText,
    textDifferences,
    agreementTemplate,
    newMemorandum,
    succession,
    review,
    figures,
    rules,
    planner,
    search,
    settings,
  ]),
])

export function createApplicationRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageTrouble,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createApplicationRouter>
  }
}
