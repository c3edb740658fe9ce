import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The browser application: `src/web` becomes `dist/web`. Everything is served by ourselves under a content security
 * policy without `unsafe-inline`, so nothing is inlined into the page and every style element carries the nonce that
 * the server writes in place of `__NONCE__`.
 */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Digests and signatures are the server's; what the browser takes of `kernel` does not reach them.
        if (log.message.includes('node:crypto')) return
        report(level, log)
      },
    },
  },
})
