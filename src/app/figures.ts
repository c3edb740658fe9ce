import { percentageOfPlan } from '#records'
import type { Context } from './context.ts'
import { languageOf, linksTo, linkTo } from './links.ts'
import { permit } from './permissions.ts'
import { liveRecords, type Live } from './stored.ts'
import type { Actor, FigureList, FigureView } from './views.ts'

/** All that is measured, with plan and actual; percentages follow from these and are never taken from print. */
export async function figures(context: Context, actor: Actor): Promise<FigureList> {
  permit(actor, 'look')
  const language = await languageOf(context, actor)
  const views = await figureViews(context, language)
  const organisations = views.flatMap(({ organisation }) => organisation ?? [])
  return { figures: views, links: await linksTo(context, organisations, language) }
}

export async function figureViews(context: Context, language: string): Promise<readonly FigureView[]> {
  const results = Map.groupBy(await liveRecords(context, 'result'), ({ body }) => body.indicator)
  const indicators = await liveRecords(context, 'indicator')
  return indicators.map((indicator) => figureView(indicator, results.get(indicator.id) ?? [], language))
}

function figureView(indicator: Live<'indicator'>, results: readonly Live<'result'>[], language: string): FigureView {
  const { unit, organisation } = indicator.body
  return {
    indicator: linkTo(indicator, language),
    unit,
    ...(organisation === undefined ? {} : { organisation }),
    results: results.toSorted(byPeriod).map(({ id, body }) => {
      const percentage = percentageOfPlan(body)
      return {
        id,
        ...(body.period === undefined ? {} : { period: body.period }),
        actual: body.actual,
        ...(body.plan === undefined ? {} : { plan: body.plan }),
        ...(percentage === undefined ? {} : { percentage }),
        ...(body.printedPercentage === undefined ? {} : { printedPercentage: body.printedPercentage }),
      }
    }),
  }
}

const byPeriod = (a: Live<'result'>, b: Live<'result'>): number =>
  (a.body.period ?? '') < (b.body.period ?? '') ? -1 : 1
