// A police system: it signs in, asks another member, checks a person, and hears what comes of it. With `npm start`:
//   eval "$(npm run --silent hsu -- status --env)"
//   npm run --silent example -- $HSU_TH_URL $HSU_TH_ISSUER job $HSU_TH_CLIENTS/job.jwk KH
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import * as oidc from 'openid-client';
import { answered, follow, gatewayClient, Refusal } from '../clients/typescript/index.ts';
import { question } from './question.ts';

const [address = '', issuer = '', clientId = '', keyFile = '', to = ''] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);
if (to === '') {
  say(
    'npm run --silent example -- GATEWAY ISSUER CLIENT KEY-FILE MEMBER: the first lines of this file have them.',
  );
  process.exit(2);
}

const jwk = JSON.parse(readFileSync(keyFile, 'utf8')) as JWK & { kid: string };
const key = { key: (await importJWK(jwk, 'ES256')) as CryptoKey, kid: jwk.kid };
// Plain http is for the network on this machine; a state's own provider is reached by https.
const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
const provider = await oidc.discovery(new URL(issuer), clientId, {}, oidc.PrivateKeyJwt(key), { execute });
const { access_token: token } = await oidc.clientCredentialsGrant(provider, {
  resource: address,
  scope: 'hsu',
});
const gateway = gatewayClient({ address, token: () => token });

async function ask(): Promise<string> {
  const params = { header: { 'Idempotency-Key': randomUUID() } };
  const sent = await answered(gateway.POST('/v1/referrals', { params, body: question(to) }));
  if ('approval' in sent) throw new Error('a second person must release it first');
  const person = { kind: 'PERSON', name: 'Somsak Jaidee', birthYear: 1984 } as const;
  const { answers } = await answered(
    gateway.POST('/v1/checks', { body: { purpose: 'BORDER_CHECK', queries: [person] } }),
  );
  say(`sent ${sent.member}/${sent.id}, checked: ${answers.map(({ verdict }) => verdict).join()}`);
  return sent.id;
}

try {
  let id: string | undefined;
  // Followed before anything is sent, so that nothing of it is missed.
  for await (const told of follow(gateway, { after: 'end' })) {
    say(`${told.event} ${JSON.stringify(told.data)}`);
    if (told.event === 'ready') id = await ask();
    if (told.event === 'work' && told.data.conversation.id === id) break;
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  const { code, title, faults = [] } = error.problem;
  say(`refused: ${code} ${title} ${faults.map(({ path, text = '' }) => `${path} ${text}`).join(' ')}`);
  process.exitCode = 1;
}
