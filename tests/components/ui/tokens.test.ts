import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root';

type Theme = 'light' | 'dark';
const CSS = readFileSync(join(ROOT, 'components/ui/tokens.css'), 'utf8');

/** A colour token in one theme, `#rrggbb`. */
function colourOf(token: string, theme: Theme): string {
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u').exec(CSS);
  const colour = theme === 'light' ? pair?.[1] : pair?.[2];
  if (colour === undefined) throw new Error(`--${token} is not a light-dark() pair of #rrggbb`);
  return colour;
}

/** Relative luminance of WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string, theme: Theme): number {
  const [a, b] = [luminanceOf(colourOf(one, theme)), luminanceOf(colourOf(other, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const SURFACES = ['paper', 'card', 'sunken', 'hover', 'accent-wash'];
const TEXT: readonly (readonly [ink: string, surfaces: readonly string[]])[] = [
  ['ink', [...SURFACES, 'pressed', 'due-wash', 'yes-wash', 'no-wash', 'mark']],
  ['ink-soft', [...SURFACES, 'due-wash', 'no-wash']],
  ['ink-disabled', ['card']],
  ['accent', ['paper', 'card', 'sunken', 'hover', 'accent-wash']],
  ['accent-strong', ['paper', 'card', 'accent-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['yes', ['paper', 'card', 'yes-wash']],
  ['no', ['paper', 'card', 'no-wash']],
  ['due', ['paper', 'card', 'due-wash', 'accent-wash', 'hover']],
];

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  test.each(TEXT.flatMap(([ink, surfaces]) => surfaces.map((surface) => [ink, surface] as const)))(
    '%s is readable on %s',
    (ink, surface) => {
      expect(contrastOf(ink, surface, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['paper', 'card', 'sunken'])('edges of controls and the focus ring are seen on %s', (surface) => {
    expect(contrastOf('line-strong', surface, theme)).toBeGreaterThanOrEqual(3);
    expect(contrastOf('focus', surface, theme)).toBeGreaterThanOrEqual(3);
  });
});
