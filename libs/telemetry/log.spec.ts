import { describe, expect, it } from '@jest/globals';
import { openLog } from './log.js';

const SECRET = 'canary-value';

function lines(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const written: string[] = [];
  write(openLog('info', 'TH', { write: (line) => written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes one JSON object a line with level, time, member and message', () => {
    const [line] = lines((log) => log.warn({ code: 'E-FORM' }, 'refused'));
    expect(line).toMatchObject({ level: 'warn', member: 'TH', msg: 'refused', code: 'E-FORM' });
    expect(line?.['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('does not give away headers, keys, bodies or URLs that somebody logs by mistake', () => {
    const request = { headers: { authorization: SECRET }, body: SECRET, url: `/x?q=${SECRET}` };
    const text = JSON.stringify(
      lines((log) => {
        log.info({ authorization: SECRET }, 'a');
        log.info({ req: request }, 'b');
        log.info(request, 'c');
        log.info({ config: { database: { password: SECRET } }, db: { password: SECRET } }, 'd');
        log.info({ err: new Error(SECRET) }, 'e');
      }),
    );
    expect(text).not.toContain(SECRET);
  });

  it('keeps to its level', () => {
    expect(lines((log) => log.debug('x'))).toEqual([]);
  });
});
