import { z } from '@hono/zod-openapi'
import { emptyAnswer, jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, openEndpoint, type Endpoint } from '../endpoint.ts'
import { invitationLink } from '../links.ts'
import { email, password, role, token, userView } from '../schemas/office.ts'
import { name, nothing, userIdentifier } from '../schemas/values.ts'
import { signInOver } from '../sign-in/sign-in-over.ts'

const invitation = z
  .strictObject({
    user: userView,
    link: z.string().meta({ description: 'Sets the password, once, within a day. It is shown this one time.' }),
  })
  .openapi('Invitation')

const oneUser = z.strictObject({ id: userIdentifier })

const listUsers = endpoint({
  method: 'get',
  path: '/api/users',
  summary: 'Who may sign in',
  access: 'administrator',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(z.strictObject({ users: z.array(userView).readonly() })),
  run: async ({ services, actor }) => ({ users: await services.signIn.users.list(actor) }),
})

const inviteUser = endpoint({
  method: 'post',
  path: '/api/users',
  summary: 'Invites somebody: they set their password through the link',
  access: 'administrator',
  params: nothing,
  query: nothing,
  body: jsonBody(z.strictObject({ name, email, role }).openapi('NewUser')),
  answer: jsonAnswer(invitation, 201),
  run: async ({ services, exchange, actor, body }) => {
    const { user, token } = await services.signIn.users.invite(actor, body)
    return { user, link: invitationLink(exchange, services.settings, token) }
  },
})

const renewLink = endpoint({
  method: 'post',
  path: '/api/users/{id}/link',
  summary: 'A new link to set a password, for somebody who lost theirs',
  access: 'administrator',
  params: oneUser,
  query: nothing,
  body: jsonBody(nothing),
  answer: jsonAnswer(invitation),
  run: async ({ services, exchange, actor, params }) => {
    const { user, token } = await services.signIn.users.newPasswordLink(actor, params.id)
    return { user, link: invitationLink(exchange, services.settings, token) }
  },
})

const changeRole = endpoint({
  method: 'patch',
  path: '/api/users/{id}',
  summary: 'Gives somebody another role; it holds from their next request on',
  access: 'administrator',
  params: oneUser,
  query: nothing,
  body: jsonBody(z.strictObject({ role }).openapi('RoleChange')),
  answer: jsonAnswer(userView),
  run: ({ services, actor, params, body }) => services.signIn.users.setRole(actor, params.id, body.role),
})

const removeUser = endpoint({
  method: 'delete',
  path: '/api/users/{id}',
  summary: 'Ends somebody’s access at once; what they did stays in the ledger',
  access: 'administrator',
  params: oneUser,
  query: nothing,
  body: noBody,
  answer: emptyAnswer,
  run: ({ services, actor, params }) => services.signIn.users.remove(actor, params.id),
})

const setPassword = openEndpoint({
  method: 'post',
  path: '/api/auth/reset-password',
  summary: 'Sets a password with the one-time link, and signs in',
  params: nothing,
  query: nothing,
  body: jsonBody(z.strictObject({ token, newPassword: password }).openapi('PasswordRequest')),
  answer: jsonAnswer(userView),
  run: async ({ services, exchange, body }) => {
    const user = await services.signIn.users.setPassword(body.token, body.newPassword)
    await signInOver(services.signIn.authentication, exchange.outgoing, user.email, body.newPassword)
    return user
  },
})

export const users: readonly Endpoint[] = [listUsers, inviteUser, renewLink, changeRole, removeUser, setPassword]
