/** Two open rings that reach into each other: two offices, one memory. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f4c52" />
      <path d="M19.6 9.2a8 8 0 1 0 0 13.6" fill="none" stroke="#fffdf9" strokeWidth="3.2" strokeLinecap="round" />
      <path d="M14.4 12.4a4.6 4.6 0 1 1 0 7.2" fill="none" stroke="#eeaa90" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  )
}
