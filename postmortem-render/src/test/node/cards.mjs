// Reads Adaptive Cards with Microsoft's own library and writes what it finds wrong with them, and the texts that it shows.
// Usage: node cards.mjs <cards> <readings>; U+001E stands between cards, and between readings.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The package is made for bundlers; of what it holds, Node can load this file only.
const { AdaptiveCard, SerializationContext, TextRun } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js');

// As much of a page as a run of text is written into.
globalThis.document = { createElement: () => ({ classList: { add() {} }, style: {}, appendChild() {} }) };

const SEPARATOR = '\u001e';
const [cards, readings] = process.argv.slice(2);

function shown(text) {
  const run = new TextRun();
  run.text = text;
  return run.internalRender().innerText;
}

function texts(node) {
  if (Array.isArray(node)) {
    return node.flatMap(texts);
  }
  if (node === null || typeof node !== 'object') {
    return [];
  }
  // What the library writes again is what it read: what it did not understand is not there.
  return node.type === 'TextRun' ? [shown(node.text)] : Object.values(node).flatMap(texts);
}

function reading(json) {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(JSON.parse(json).attachments[0].content, context);
  const faults = [];
  for (let i = 0; i < context.eventCount; i++) {
    faults.push(context.getEventAt(i).message);
  }
  faults.push(...card.validateProperties().validationEvents.map(event => event.message));
  return JSON.stringify({ faults, texts: texts(card.toJSON().body) });
}

const read = readFileSync(cards, 'utf8').split(SEPARATOR);
writeFileSync(readings, read.map(reading).join(SEPARATOR));
