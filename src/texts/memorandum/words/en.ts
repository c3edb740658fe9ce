/**
 * The memorandum in English: the language that names all messages; the others have the same. ICU MessageFormat; numbers
 * stand in figures, so that the languages can be held against each other.
 */
export const english = {
  title: 'Memorandum of Understanding on Cooperation between {first} and {second}',
  'preamble.text':
    '{first} and {second} (hereinafter: the two sides), acting within their functions and in accordance with the laws of their countries, and wishing to strengthen friendship, solidarity and cooperation between union members and workers, have agreed as follows.',
  'purpose.heading': 'Purpose',
  'purpose.text':
    'This Memorandum sets out how the two sides cooperate for the benefit of union members and workers, and how they make sure that what they promise each other is done.',
  'principles.heading': 'Principles',
  'principles.text':
    'The two sides cooperate on the basis of equality, mutual respect and mutual benefit. Neither side interferes in the internal affairs of the other. Each side observes the laws of its own country. This Memorandum creates no obligations of the states under international law.',
  'areas.heading': 'Areas of cooperation',
  'areas.text': 'The two sides cooperate in the following areas: {areas}.',
  'information.heading': 'Exchange of information',
  'information.text':
    'Each side shall send the other side a written report on its activities {cadence, select, month {every month} quarter {every quarter} halfYear {every half-year} other {every year}}. The report covers the areas of cooperation named in this Memorandum.',
  'delegations.heading': 'Exchange of delegations',
  'delegations.text':
    'The two sides shall exchange one delegation {cadence, select, year {every year} other {every two years}} and receive it in turn. {host} receives the first delegation, in {from}. A delegation has at most {people, plural, one {# member} other {# members}} and stays for at most {days, plural, one {# day} other {# days}}.',
  'costs.heading': 'Costs',
  'costs.text':
    '{costs, select, guest {The sending side bears international travel, visas and insurance. The receiving side bears lodging, meals, local transport, the programme and interpretation.} host {The receiving side bears international travel, lodging, meals, local transport, the programme and interpretation. The sending side bears visas and insurance.} other {Each side bears its own costs, unless the two sides agree otherwise in writing for a single activity.}}',
  'training.heading': 'Training',
  'training.text':
    '{by} shall hold {range, select, yes {{min} to {max} training courses} other {{min, plural, one {# training course} other {# training courses}}}} for officials of {to} every year. A course has at most {people, plural, one {# participant} other {# participants}} and lasts at most {days, plural, one {# day} other {# days}}.',
  'contact.heading': 'Contact points',
  'contact.text':
    'Each side shall name a contact point to the other side within {days, plural, one {# day} other {# days}} of the signing. Each side tells the other of every change without delay.',
  'reviews.heading': 'Reviews',
  'reviews.text':
    '{midTerm, select, none {} other {The two sides shall jointly hold a mid-term review no later than {midTerm} months after the signing. }}The two sides shall jointly hold a final review no later than {final, plural, one {# month} other {# months}} before the end of the term. A review looks at every promise of this Memorandum: what was owed, what was done, and what stood in the way.',
  'disputes.heading': 'Differences of opinion',
  'disputes.text':
    'Differences over the meaning or the application of this Memorandum are settled by friendly consultation between the two sides.',
  'amendment.heading': 'Amendment',
  'amendment.text':
    'This Memorandum may be amended or supplemented by written agreement of the two sides. What is so agreed is part of this Memorandum.',
  'duration.heading': 'Duration, renewal and termination',
  'duration.text':
    'This Memorandum takes effect on the day of its signing and is valid for {years, plural, one {# year} other {# years}}. {renewal, select, automatic {It is renewed for {renewalYears, plural, one {# further year} other {# further years}} each time, unless one side gives the other written notice at least {notice, plural, one {# month} other {# months}} before the end of the term.} other {It may be renewed for {renewalYears, plural, one {# further year} other {# further years}} by written agreement, made at least {notice, plural, one {# month} other {# months}} before the end of the term.}} Either side may end it by written notice of {notice, plural, one {# month} other {# months}}. Activities that are running then are completed.',
  'languages.heading': 'Languages',
  'languages.text':
    'This Memorandum is made in 2 originals in {languages}, of which each side keeps one. {force, select, equal {All texts are equally authentic.} prevails {All texts are authentic; where they differ, the text in {prevailing} prevails.} other {}}',
  'signatures.text':
    'Done at ……………, on ……………\n\nFor {first}\n(name, capacity, signature)\n\nFor {second}\n(name, capacity, signature)',
  'area.organising': 'organising and developing union members',
  'area.bargaining': 'collective bargaining and collective agreements',
  'area.legal aid': 'legal aid and the protection of workers’ rights',
  'area.safety and health': 'occupational safety and health',
  'area.women workers': 'women workers and gender equality',
  'area.migrant workers': 'the protection of migrant workers',
  'area.skills contests': 'skills contests',
  'area.welfare': 'the welfare of union members and workers',
  'area.training of officials': 'the training of union officials',
  'area.union finance': 'union finance',
  'information.what': 'Send the other side a written report on its activities',
  'information.unit': 'reports',
  'delegations.what': 'Receive a delegation of the other side',
  'delegations.unit': 'delegations',
  'training.what': 'Hold training courses for officials of {to}',
  'training.unit': 'courses',
  'contact.what': 'Name a contact point to the other side',
  'contact.unit': 'contact points',
  'midTerm.what': 'Hold the mid-term review',
  'final.what': 'Hold the final review',
  'reviews.unit': 'reviews',
} as const

export type MemorandumWords = Readonly<Record<keyof typeof english, string>>
export type MemorandumKey = keyof MemorandumWords
