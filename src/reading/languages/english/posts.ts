const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Nouns of posts. */
export const posts = list(`
  president chairman negotiator rapporteur moderator founder chairwoman chairperson chair secretary director director-general head minister ambassador governor
  mayor leader spokesperson spokesman spokeswoman coordinator co-ordinator adviser advisor counsellor officer
  secretary-general general-secretary dg commissioner rector dean treasurer member manager consul principal
  vice-president vice-chairman vice-chair vice-chairperson vice-chairwoman deputy-president deputy-director chief
  representative lecturer interpreter expert lawyer delegate specialist official inspector organiser organizer convener convenor counterpart
  accountant auditor translator trainer researcher vice-minister minister-counsellor envoy attaché facilitator
  supervisor steward registrar editor co-chair rapporteur`)

export const pluralPosts = list(`
  presidents chairmen chairpersons secretaries directors ministers ambassadors governors mayors leaders
  coordinators advisers advisors officers members managers vice-presidents vice-chairmen vice-chairs representatives
  secretaries-general experts officials deputies`)

/** Words that stand before the noun of a post and belong to it. */
export const postModifiers = list(`
  vice deputy standing permanent first second honorary acting former general senior executive assistant associate legal
  international regional national external foreign party political central co under chief joint technical financial
  administrative outgoing incoming new newly elected prime state then-president women's youth organising organizing training research`)
