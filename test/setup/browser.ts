import { parseSetCookie } from 'cookie';

/** A browser's cookies and nothing else: asks, keeps what is set, follows nothing by itself. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();
  /** The last `Set-Cookie` lines as they came. */
  lines: readonly string[] = [];

  get(name: string): string | undefined {
    return this.cookies.get(name);
  }

  set(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  get names(): readonly string[] {
    return [...this.cookies.keys()];
  }

  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(url, { redirect: 'manual', ...init, headers });
    this.lines = answer.headers.getSetCookie();
    for (const { name, value = '', maxAge, expires } of this.lines.map((line) => parseSetCookie(line))) {
      if (maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now()))
        this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
