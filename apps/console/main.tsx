import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { gateway, isRefusal, read } from './api/client.js';
import { startLanguage } from './language/index.js';
import { SignIn, type Why } from './start/sign-in.tsx';
import './elements/fonts.css';

// Before sign-in a browser loads this file and what it names, and nothing of the rest.
const root = createRoot(document.getElementById('page') ?? document.body);

function show(page: ReactNode): void {
  root.render(<StrictMode>{page}</StrictMode>);
}

function showSignIn(why: Why): void {
  show(<SignIn why={why} />);
}

async function start(): Promise<void> {
  await startLanguage();
  try {
    const me = await read(gateway.GET('/v1/me'));
    const { App } = await import('./shell/app.tsx');
    show(
      <App
        me={me}
        onSignedOut={(ended) => {
          showSignIn(ended ? 'ended' : 'left');
        }}
      />,
    );
  } catch (error) {
    if (isRefusal(error, 401)) showSignIn('first');
    else if (isRefusal(error, 403)) showSignIn('refused');
    else if (isRefusal(error)) showSignIn('offline');
    else throw error;
  }
}

void start();
