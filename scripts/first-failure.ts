/** A test reporter that ends the run with the first test that fails: of a fault put in on purpose no more is asked. */
export default async function* firstFailure(events: AsyncIterable<{ readonly type: string }>): AsyncGenerator<string> {
  for await (const { type } of events) if (type === 'test:fail') process.exit(1)
  yield ''
}
