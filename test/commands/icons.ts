/** `npm run icons`: draws every PNG of `icons/` from the one SVG, so that no size can drift from the others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../../icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');

for (const size of [16, 32, 48, 128]) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`icon-${size}.png`, folder), png);
  console.log(`icons/icon-${size}.png  ${png.length} bytes`);
}
