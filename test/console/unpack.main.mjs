// Unpacks the browser to TMPDIR, where its package always does.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
