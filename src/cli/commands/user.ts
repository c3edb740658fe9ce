import type { Role, UserView } from '#app'
import { Problem } from '#kernel'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { choiceOf, printJson, textOption } from '../office.ts'
import type { OpenUsers } from '../surroundings.ts'

/** The people who may sign in: list them, invite somebody, change what somebody may do. */
export const user: Command = {
  name: 'user',
  usage: 'user list|invite|role [EMAIL] [--name NAME] [--role ROLE]',
  help: 'command.user',
  words: [1, 2],
  options: {
    name: { type: 'text', help: 'option.name', value: 'NAME' },
    role: { type: 'text', help: 'option.role', value: 'ROLE' },
  },
  run: async (call) => {
    const act = acts[call.words[0] ?? '']
    if (!act) throw new Problem('argument-missing', { usage: user.usage })
    const users = await call.surroundings.openUsers()
    try {
      await act(call, users)
      return 0
    } finally {
      await users.close()
    }
  },
}

const acts: Readonly<Record<string, (call: Call, users: OpenUsers) => Promise<void>>> = {
  list,
  invite,
  role: changeRole,
}

async function list(call: Call, users: OpenUsers): Promise<void> {
  const all = await users.list(actorOf(call))
  if (call.json) return printJson(call, all)
  for (const one of all) call.paper.line(`${one.name} · ${one.email} · ${call.say(`role.${one.role}`)}`)
  if (all.length === 0) call.paper.line(call.say('user.none'))
}

async function invite(call: Call, users: OpenUsers): Promise<void> {
  const email = emailIn(call)
  const role = (await roleIn(call)) ?? 'reader'
  const invited = await users.invite(actorOf(call), { name: textOption(call, 'name') ?? email, email, role })
  if (call.json) return printJson(call, invited)
  const { name } = invited.user
  call.paper.line(call.say('user.invited', { name, role: call.say(`role.${role}`) }), { look: 'good' })
  call.surroundings.output.write(`${invited.link}\n`)
}

async function changeRole(call: Call, users: OpenUsers): Promise<void> {
  const email = emailIn(call)
  const role = await roleIn(call)
  if (role === undefined) throw new Problem('argument-missing', { usage: 'user role EMAIL --role ROLE' })
  const known = (await users.list(actorOf(call))).find((one) => one.email.toLowerCase() === email.toLowerCase())
  if (!known) throw new Problem('not-found', { id: email })
  const changed: UserView = await users.setRole(actorOf(call), known.id, role)
  if (call.json) return printJson(call, changed)
  call.paper.line(call.say('user.changed', { name: changed.name, role: call.say(`role.${role}`) }), { look: 'good' })
}

function emailIn({ words }: Call): string {
  const [, email] = words
  if (!email?.includes('@')) throw new Problem('argument-missing', { usage: user.usage })
  return email
}

async function roleIn(call: Call): Promise<Role | undefined> {
  const { roles } = await import('#app')
  return choiceOf(call, 'role', roles)
}
