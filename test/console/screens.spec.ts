import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../apps/console/dev/invented.js';
import { LONG_CASE } from '../../apps/console/dev/long-case.js';
import { barriers, kept, stage, styleOf } from './stage.js';

const CASE = `/cases/TH/${idOf(3)}`;

/** Screens that whoever signs in may open, with what tells that they have come. */
const SCREENS: readonly (readonly [path: string, shows: string])[] = [
  ['/work', 'Two children found in transit'],
  [CASE, 'What you can do next'],
  [`/cases/VN/${idOf(0x502)}`, 'Recruiter for fishing vessels'],
  ['/compose', 'Victim identification'],
  ['/compose/RF_VICTIM_IDENTIFICATION', 'Country of origin'],
  [`${CASE}/compose/RF_ASSISTANCE_CONFIRMATION`, 'Handling and law'],
  ['/alerts', 'Passport withheld by an exploiter'],
  ['/check', 'Purpose'],
  ['/letters', 'Text of the QR code'],
  ['/approvals', 'Recruiter for fishing vessels'],
  ['/capacity', 'Digital evidence: a mentor for three months'],
  ['/directory', 'Yangon'],
];

describe('the screens of the console', () => {
  const { enter, server } = stage();

  it('offers to sign in, and asks for nothing else, to whoever has not', async () => {
    const { page, wrong } = await enter('/work', { signedIn: false });
    const signIn = page.getByRole('link', { name: 'Sign in with your state account' });
    expect(await signIn.getAttribute('href')).toBe('/auth/sign-in?return=%2Fwork');
    expect(server().gateway.asked.map(({ url }) => url)).toEqual(['/v1/me']);
    expect(await barriers(page)).toEqual([]);
    await signIn.click();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it.each(SCREENS)('shows %s without an error, without a barrier, by light and dark', async (path, shows) => {
    for (const dark of [false, true]) {
      const { page, wrong } = await enter(path, { dark });
      await page.getByText(shows).first().waitFor();
      expect({ path, dark, barriers: await barriers(page) }).toEqual({ path, dark, barriers: [] });
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });

  it('shows in Deliveries what a role may read and no other tab, and nothing but that to others', async () => {
    const tabs = {
      SUPERVISOR: ['Members', 'Not receipted yet', 'Quarantine', 'Waiting to be destroyed'],
      LIAISON: ['Members', 'Not receipted yet', 'Quarantine'],
      AUDITOR: ['Waiting to be destroyed'],
      ANALYST: [],
    };
    for (const [role, shown] of Object.entries(tabs)) {
      server().gateway.role = role;
      const { page, wrong } = await enter('/deliveries');
      const first = shown[0] === 'Members' ? 'In touch' : role === 'ANALYST' ? 'For supervisors' : shown[0];
      await page
        .getByText(first ?? '')
        .first()
        .waitFor();
      expect([role, await page.getByRole('tab').allInnerTexts()]).toEqual([role, shown]);
      expect(await barriers(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
    server().gateway.role = 'ANALYST';
  });

  it('opens a case from the work list, with nothing personal in title, address or storage', async () => {
    const { page, wrong } = await enter('/work');
    await page.getByRole('link', { name: /Possible victim found/ }).click();
    await page.getByText('What you can do next').waitFor();
    expect(new URL(page.url()).pathname).toBe(CASE);
    expect(await page.title()).toBe('Case');
    expect(await kept(page)).not.toMatch(/SOK|canary|HSU-TH|Ploy|victim/i);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('shows the newest messages of a long case, and the earlier ones when they are asked for', async () => {
    const { page, wrong } = await enter(`/cases/TH/${LONG_CASE}`);
    const entries = page.locator('ol > li[tabindex]');
    await page.getByText('What you can do next').waitFor();
    expect(await entries.count()).toBe(51);
    const more = page.getByRole('button', { name: 'Show earlier messages' });
    for (const count of [101, 151, 201, 230]) {
      await more.click();
      await entries.nth(count - 1).waitFor();
    }
    expect(await entries.count()).toBe(230);
    expect(await more.count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('reads in Thai and Khmer, in letters that it has', async () => {
    for (const [language, word, font] of [
      ['th', 'งานของฉัน', 'noto-sans-thai'],
      ['km', 'ការងាររបស់ខ្ញុំ', 'noto-sans-khmer'],
    ] as const) {
      const { page, wrong } = await enter('/work', { language });
      await page.getByRole('heading', { name: word }).waitFor();
      const loaded = await page.evaluate<string[]>(
        `document.fonts.ready.then(() => performance.getEntriesByType('resource')
            .map(({ name }) => name).filter((name) => name.endsWith('.woff2')))`,
      );
      expect(loaded.some((name) => name.includes(font))).toBe(true);
      expect(loaded.some((name) => name.includes('myanmar') || name.includes('lao'))).toBe(false);
      // Words of these scripts have no blanks between them; a line that cannot break would push the page wide.
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });

  it('says in pattern and words that a case is an exercise, however far one reads', async () => {
    const { page } = await enter(`/cases/TH/${idOf(6)}`);
    const banner = page.getByRole('note').filter({ hasText: 'EXERCISE' });
    expect(await banner.innerText()).toContain('not a real case');
    expect(await styleOf(banner, 'backgroundImage')).toContain('gradient');
    await page.evaluate('document.querySelector("main").scrollTo(0, 1e6)');
    expect((await banner.boundingBox())?.y).toBe(0);
    await page.context().close();
  });

  it('returns to the sign-in page when the session ends, and says so', async () => {
    const { page } = await enter('/work');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.context().clearCookies();
    server().gateway.tell('work', { member: 'TH', id: idOf(3) });
    await page.getByRole('status').filter({ hasText: 'Your session has ended' }).waitFor();
    expect(await page.locator('nav').count()).toBe(0);
    await page.context().close();
  });
});
