// Checks documents against Atlassian's own schema and writes a line for each: empty if it is valid, else what is wrong.
// Usage: node adf.mjs <documents> <faults>; U+001E stands between documents.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';

const SEPARATOR = '\u001e';
const [documents, faults] = process.argv.slice(2);
const schema = createRequire(import.meta.url)('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
const isValid = new Ajv({ strict: false }).compile(schema);

function fault(json) {
  if (isValid(JSON.parse(json))) {
    return '';
  }
  const deepest = isValid.errors.reduce((one, other) =>
    other.instancePath.length > one.instancePath.length ? other : one);
  return `${deepest.instancePath} ${deepest.message}`.replaceAll('\n', ' ');
}

writeFileSync(faults, readFileSync(documents, 'utf8').split(SEPARATOR).map(fault).join('\n'));
