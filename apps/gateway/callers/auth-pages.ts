/**
 * The two pages of the way back from the issuer. No script, no picture; `to`: a path that needs no escaping
 * (`returnPath`).
 */
export const AUTH_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * A page between: the session's cookie goes only with navigations that begin here, so the browser must come from a page
 * of ours and not straight from the issuer's redirect.
 */
export function signedInPage(to: string): string {
  return page(
    'Signing in',
    `<p><a href="${to}">Go on</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
  );
}

export function refusedPage(status: number): string {
  const why =
    status === 403
      ? 'Your account has no role in this gateway. Ask your member’s administrator.'
      : 'The sign-in did not come to its end. Begin it again from this gateway.';
  return page(
    'Not signed in',
    `<h1>Not signed in</h1><p>${why}</p><p><a href="/auth/sign-in">Sign in</a></p>`,
  );
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
${head}
</head>
<body>${body}</body>
</html>
`;
}
