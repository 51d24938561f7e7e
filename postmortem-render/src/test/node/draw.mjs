// Draws diagrams with Mermaid in Chromium and writes the texts and the widths of the bars that it drew.
// Usage: node draw.mjs <diagrams> <drawings>; U+001E stands between diagrams and between drawings, and a drawing is its
// title, its description, then a line for each bar: its width, a tab, its label. CHROMIUM names another browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SEPARATOR = '\u001e';
const [diagrams, drawings] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setViewport({ width: 1000, height: 500 });
await page.setContent('<div id="drawing"></div>');
await page.addScriptTag({ path: fileURLToPath(new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url)) });

const drawn = [];
for (const [index, diagram] of readFileSync(diagrams, 'utf8').split(SEPARATOR).entries()) {
  drawn.push(await page.evaluate(draw, diagram, `d${index}`));
}
await browser.close();
writeFileSync(drawings, drawn.join(SEPARATOR));

async function draw(diagram, id) {
  /* global mermaid, document */
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  try {
    const { svg } = await mermaid.render(id, diagram);
    document.getElementById('drawing').innerHTML = svg;
  } catch (error) {
    return `not drawn: ${error}`;
  }
  const svg = document.querySelector('#drawing svg');
  const labels = [...svg.querySelectorAll('text')].filter(text => /taskText/.test(text.getAttribute('class')));
  const bars = [...svg.querySelectorAll('rect.task')].map(
    (bar, i) => `${bar.getAttribute('width')}\t${labels[i]?.textContent}`);
  return [svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent, ...bars].join('\n');
}
