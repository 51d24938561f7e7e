// Reads documents with remark and writes what it sees, in the outline of the Java tests.
// Usage: node outline.mjs <gfm|commonmark> <documents> <outlines>; U+001E stands between documents, and between outlines.
import { readFileSync, writeFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const SEPARATOR = '\u001e';
const [flavour, documents, outlines] = process.argv.slice(2);
const processor = flavour === 'gfm' ? unified().use(remarkParse).use(remarkGfm) : unified().use(remarkParse);

const children = (node, parent) => (node.children ?? []).map(child => outline(child, parent ?? node)).join('');

function link(node) {
  const words = children(node).replaceAll('\u200b', '');
  const address = node.url.replaceAll('\u200b', '');
  const itself = [address, decoded(address)].some(
    known => known === words || known === `mailto:${words}` || known === `http://${words}`);
  return itself ? words : `‹a:${words}→${address}›`;
}

function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function code(node) {
  // The text has no end of line, and cannot tell an empty block from one of an empty line.
  const empty = node.position.end.line - node.position.start.line === 1;
  return `‹pre:${[node.lang, node.meta].filter(Boolean).join(' ')}:${empty ? '' : node.value + '\n'}›`;
}

function outline(node, parent) {
  switch (node.type) {
    case 'root':
    case 'table':
      return children(node);
    case 'text':
      return node.value.replaceAll('\n', '‹soft›');
    case 'inlineCode':
      return `‹code:${node.value}›`;
    case 'break':
      return '‹br›';
    case 'strong':
      return `‹b:${children(node)}›`;
    case 'emphasis':
      return `‹i:${children(node)}›`;
    case 'delete':
      return `‹del:${children(node)}›`;
    case 'link':
      return link(node);
    case 'heading':
      return `‹h${node.depth}:${children(node)}›`;
    case 'paragraph':
      return parent?.type === 'listItem' ? children(node) : `‹p:${children(node)}›`;
    case 'list':
      return `‹${node.ordered ? 'ol' : 'ul'}:${children(node)}›`;
    case 'listItem':
      return `‹li:${node.checked == null ? '' : node.checked ? '‹x›' : '‹o›'}${children(node)}›`;
    case 'code':
      return code(node);
    case 'blockquote':
      return `‹quote:${children(node)}›`;
    case 'tableRow':
      return `‹row:${children(node)}›`;
    case 'tableCell':
      return `‹cell:${children(node)}›`;
    default:
      return `‹${node.type}:${node.children ? children(node) : node.value ?? ''}›`;
  }
}

const read = readFileSync(documents, 'utf8').split(SEPARATOR);
writeFileSync(outlines, read.map(text => outline(processor.parse(text))).join(SEPARATOR));
