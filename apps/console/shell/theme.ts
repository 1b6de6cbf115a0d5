import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const navy: MantineColorsTuple = [
  '#eff4f9',
  '#dce7f1',
  '#b6cde3',
  '#8db0d3',
  '#6a98c5',
  '#4d83b7',
  '#3d76ad',
  '#336799',
  '#27588a',
  '#1c4a78',
];

/** Fields and menus of the dark scheme, in the colours of its sheets (`colours.css`). */
const dark: MantineColorsTuple = [
  '#e8eef5',
  '#b3c1d1',
  '#97a8ba',
  '#6b7e93',
  '#3a4d64',
  '#2a3b50',
  '#1a2838',
  '#152130',
  '#101b28',
  '#0a1624',
];

/** One navy, one accent; amber and red are kept for time alone. Sizes are multiples of 4 px. */
export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 9, dark: 7 },
  colors: { navy, dark },
  fontFamily: 'var(--hsu-font)',
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
  headings: { fontFamily: 'var(--hsu-font)', fontWeight: '600' },
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } },
    },
    Button: { defaultProps: { size: 'sm' } },
  },
});

/** Faults, and what is said beside a field, in colours that can be read on both grounds (`colours.css`). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b3261e',
    '--mantine-color-placeholder': '#5f7081',
    '--mantine-color-dimmed': '#4a5b6d',
  },
  dark: {
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-placeholder': '#97a8ba',
    '--mantine-color-dimmed': '#b3c1d1',
  },
});
