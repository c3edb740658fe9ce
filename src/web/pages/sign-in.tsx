import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { me, setup } from '../api/queries.ts'
import { Doorstep } from '../parts/doorstep.tsx'
import { SignInForm } from '../parts/sign-in-form.tsx'
import { useWords } from '../words.ts'

const route = getRouteApi('/sign-in')

/** Only a path of our own may be gone back to, never another site. */
const safe = (back: string | undefined): string => (back?.startsWith('/') && !back.startsWith('//') ? back : '/')

export function SignInPage() {
  const { say } = useWords()
  const { back } = route.useSearch()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data } = useQuery(setup)
  const enter = async (): Promise<void> => {
    queryClient.removeQueries({ queryKey: me.queryKey })
    await router.navigate({ href: safe(back) })
  }
  return (
    <Doorstep title={say('sign-in.title')} intro={data?.needed ? say('sign-in.setup-needed') : undefined}>
      <SignInForm onSignedIn={() => void enter()} />
    </Doorstep>
  )
}
