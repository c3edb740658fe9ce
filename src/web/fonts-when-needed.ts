const asian = /[\p{Script=Lao}\p{Script=Hangul}\p{Script=Han}]/u

/**
 * The fonts of Lao, Korean and Chinese are known to the page only once such a text is on it: their tables alone are
 * larger than the rest of the look. From then on the browser fetches just the pieces whose letters it shows.
 */
export function loadFontsWhenNeeded(): void {
  const watch = new MutationObserver((changes) => {
    const shown = changes.some(({ addedNodes, target }) =>
      addedNodes.length === 0
        ? asian.test(target.textContent ?? '')
        : [...addedNodes].some((node) => asian.test(node.textContent ?? '')),
    )
    if (!shown) return
    watch.disconnect()
    void import('./fonts-of-asia.ts')
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
}
