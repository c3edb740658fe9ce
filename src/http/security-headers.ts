/**
 * Headers of every answer, errors and downloads included. They are set on Node's own response before anything else
 * happens, so that no path can miss them. Reasons: `decisions/031-headers.md`.
 */
const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'Cache-Control': 'no-store',
}

/** Two years, as browsers ask for; only where people reach Comity over HTTPS. */
const transportSecurity = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const

export const securityHeaders = (secure: boolean): readonly (readonly [string, string])[] => [
  ...Object.entries(always),
  ...(secure ? [transportSecurity] : []),
]

/** For the page of the browser application: its own scripts and styles, and style elements that carry the nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
