import { trialsOf } from '#trials';

/** The exact bytes of `kinds/<type>.json`: a line for each vector. */
export function kindVectors(type: string): string {
  const { messages, parts } = trialsOf(type);
  const good = messages.filter(({ faults }) => faults.length === 0).map(({ message }) => message);
  const bad = messages
    .filter(({ faults }) => faults.length > 0)
    .map(({ title, message, faults }) => ({ title, message, faults }));
  const lists = [
    list('good', good),
    list('bad', bad),
    list(
      'parts',
      parts.map(({ title, part, content, faults }) => ({ title, part, content, faults })),
    ),
  ];
  return `{\n${lists.join(',\n')}\n}\n`;
}

function list(name: string, entries: readonly object[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry));
  return `"${name}": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`;
}
