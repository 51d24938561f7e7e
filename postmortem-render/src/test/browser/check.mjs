// Opens each page of a directory in Chromium, narrow and wide, light and dark, and prints one line for each fault:
// what axe finds, what the console says, what is requested, and whether the page scrolls sideways.
//
// node check.mjs <Chromium> <directory>
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { width: 360, height: 740, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
  { width: 1280, height: 900, scheme: 'light' },
  { width: 1280, height: 900, scheme: 'dark' },
];

const [executablePath, directory] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let passes = 0;

async function check(file, view) {
  const url = pathToFileURL(path.join(directory, file)).href;
  const fault = (text) => console.log(`FAULT ${file} ${view.width} ${view.scheme}: ${text}`);
  const page = await browser.newPage();
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
  page.on('console', (message) => fault(`console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) {
      fault(`request: ${request.url()}`);
    }
  });
  await page.goto(url);
  const state = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    width: window.innerWidth,
    styled: getComputedStyle(document.querySelector('h1')).fontWeight,
  }));
  if (state.scrolled > state.width) {
    fault(`it scrolls sideways: ${state.scrolled} of ${state.width} pixels`);
  }
  if (state.styled !== '650') {
    fault('the style does not apply');
  }
  // Evaluated from outside, so the policy of the page stays in force.
  await page.evaluate(AXE);
  const results = await page.evaluate((values) => window.axe.run({ runOnly: values }), TAGS);
  passes += results.passes.length;
  for (const violation of results.violations) {
    for (const node of violation.nodes) {
      fault(`${violation.id} (${violation.impact}): ${node.target.join(' ')} ${node.failureSummary.replaceAll(/\s+/g, ' ')}`);
    }
  }
  await page.close();
}

const files = fs.readdirSync(directory).filter((file) => file.endsWith('.html')).sort();
for (const file of files) {
  for (const view of VIEWS) {
    await check(file, view);
  }
}
await browser.close();
console.log(`${files.length} pages in ${VIEWS.length} views, ${passes} rules of axe passed`);
