import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

/**
 * The look, in one place: deep teal and ink on warm paper, one warm accent for what is late. Shade 8 carries text on
 * light ground, shade 3 on dark; both keep 4.5 : 1 or more.
 */
const sea: MantineColorsTuple = [
  '#eef6f5',
  '#dcebea',
  '#b6d6d4',
  '#8ec4c1',
  '#66aaa8',
  '#438a8b',
  '#2c7275',
  '#1c5f63',
  '#0f4c52',
  '#0a3a40',
]
const ember: MantineColorsTuple = [
  '#fdf1ec',
  '#fae0d6',
  '#f4c4b2',
  '#eeaa90',
  '#dd7550',
  '#cc5a34',
  '#b34726',
  '#9d3b1d',
  '#872f15',
  '#5f2211',
]
const ochre: MantineColorsTuple = [
  '#fbf5e6',
  '#f5e8c6',
  '#ead193',
  '#dfbf6f',
  '#c99c35',
  '#ad8120',
  '#8f6815',
  '#745310',
  '#654608',
  '#473209',
]
const moss: MantineColorsTuple = [
  '#f0f6ec',
  '#dfebd6',
  '#bdd5ad',
  '#a3c68e',
  '#779f5e',
  '#5c8443',
  '#476b32',
  '#385526',
  '#2f4c20',
  '#203315',
]
const paper: MantineColorsTuple = [
  '#fbf8f3',
  '#f4efe7',
  '#ebe5db',
  '#dcd4c7',
  '#c4baab',
  '#8f8576',
  '#6f675c',
  '#5a5249',
  '#463f38',
  '#2a2622',
]
const ink: MantineColorsTuple = [
  '#ece8e0',
  '#d5d0c7',
  '#b8b2a7',
  '#8b857b',
  '#4d5252',
  '#3b4142',
  '#2a3032',
  '#1e2426',
  '#171c1e',
  '#101415',
]

const family = "'Noto Sans Variable', 'Noto Sans Lao Variable', 'Noto Sans KR Variable', 'Noto Sans SC Variable', "
const system = "system-ui, -apple-system, 'Segoe UI', sans-serif"

/** The head of a dialog is not the head of the page, which its element would say. */
const dialogHead = { attributes: { header: { role: 'presentation' } } }

export const theme = createTheme({
  colors: { sea, ember, ochre, moss, gray: paper, dark: ink, red: ember },
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 3 },
  // Filled shades are dark on light ground and light on dark; what stands on them is the other way round.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-filled)' } : colors
  },
  white: '#fffdf9',
  black: '#1b2527',
  fontFamily: family + system,
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.9rem', md: '1rem', lg: '1.125rem', xl: '1.3rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontWeight: '640',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.2rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  radius: { xs: '3px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Modal: { defaultProps: dialogHead }, Drawer: { defaultProps: dialogHead } },
})

const variables = {
  '--page-width': '72rem',
  '--header-height': '3.75rem',
}

const light = {
  '--mantine-color-body': '#f7f3ec',
  '--mantine-color-dimmed': '#5a5349',
  '--mantine-color-error': '#8c2f14',
  '--mantine-color-placeholder': '#6a6257',
  '--mantine-color-anchor': '#0f4c52',
  '--mantine-color-default-border': '#8f8576',
  '--on-filled': '#fffdf9',
  '--surface': '#fffdf9',
  '--surface-raised': '#fffefb',
  '--line': '#e2dacd',
  '--late': '#8c2f14',
  '--late-ground': '#fbe9e1',
  '--soon': '#654608',
  '--soon-ground': '#f8edcf',
  '--met': '#2f4c20',
  '--met-ground': '#e6f0de',
  '--calm': '#3c4a4c',
  '--calm-ground': '#ece7de',
  '--focus': '#0f6f77',
  '--kind-organisation': '#cfe7e4',
  '--kind-person': '#ead9ea',
  '--kind-event': '#f4e3b4',
  '--kind-agreement': '#d5ddf2',
  '--kind-commitment': '#f8d9ca',
  '--kind-figure': '#dcebcb',
  '--kind-topic': '#e6dfd3',
  '--kind-line-organisation': '#3b8784',
  '--kind-line-person': '#96609a',
  '--kind-line-event': '#957208',
  '--kind-line-agreement': '#5a6fb5',
  '--kind-line-commitment': '#c0562f',
  '--kind-line-figure': '#5c8443',
  '--kind-line-topic': '#857a68',
}

const dark = {
  '--mantine-color-body': '#171c1e',
  '--mantine-color-dimmed': '#b8b2a7',
  '--mantine-color-error': '#f4b39b',
  '--mantine-color-placeholder': '#a39c90',
  '--mantine-color-anchor': '#8ec4c1',
  '--mantine-color-default-border': '#747b7b',
  '--on-filled': '#101415',
  '--surface': '#1e2426',
  '--surface-raised': '#242b2d',
  '--line': '#343b3d',
  '--late': '#f4b39b',
  '--late-ground': '#43251b',
  '--soon': '#ead193',
  '--soon-ground': '#3b3015',
  '--met': '#bdd5ad',
  '--met-ground': '#26341d',
  '--calm': '#d5d0c7',
  '--calm-ground': '#2f3638',
  '--focus': '#8ec4c1',
  '--kind-organisation': '#1f4a4a',
  '--kind-person': '#4a324c',
  '--kind-event': '#4d3f17',
  '--kind-agreement': '#2f3d63',
  '--kind-commitment': '#5a2f1f',
  '--kind-figure': '#32461f',
  '--kind-topic': '#413d36',
  '--kind-line-organisation': '#66aaa8',
  '--kind-line-person': '#c494c8',
  '--kind-line-event': '#d9b94f',
  '--kind-line-agreement': '#93a6e0',
  '--kind-line-commitment': '#ee9a76',
  '--kind-line-figure': '#a3c68e',
  '--kind-line-topic': '#b3a893',
}

/** Tokens that Mantine has no name for, and those of its own that fail the contrast we ask for. */
export const cssVariables: CSSVariablesResolver = () => ({ variables, light, dark })
