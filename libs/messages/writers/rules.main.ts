import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../rules/table.js';
import { publishRules, writeRulePage, type PublishedRules } from './rule-page.js';

// Writes docs/errors.md and the list of published rules: npm run write
const LOCK = 'libs/messages/rules/published.lock.json';

const published = existsSync(LOCK) ? (JSON.parse(readFileSync(LOCK, 'utf8')) as PublishedRules) : {};
writeFileSync('docs/errors.md', writeRulePage(rules));
writeFileSync(LOCK, `${JSON.stringify(publishRules(rules, published), null, 2)}\n`);
