import type { DemoMember, DemoPerson } from './settings.js';

/** `gateway`: a form's policy counts for the redirects after it too, and those lead there. */
export function pagePolicy(gateway: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${gateway}; base-uri 'none'; frame-ancestors 'none'`;
}

/** Where a state's own provider would ask for its second factor, this one asks who you want to be. */
export function choicePage({ name, people }: DemoMember, action: string): string {
  const units = [...new Set(people.map(({ unit }) => unit))];
  const groups = units.map((unit) =>
    group(
      unit,
      people.filter((one) => one.unit === unit),
    ),
  );
  return page(
    `Sign in: ${name}`,
    `<p class="demo" role="note"><strong>DEMO.</strong> No password is asked for and nobody is checked. All persons are invented.</p>
<h1>${text(name)}: who are you?</h1>
<form method="post" action="${text(action)}">
${groups.join('\n')}
<button type="submit">Sign in</button>
</form>`,
  );
}

export function faultPage(sentence: string): string {
  return page('Sign in', `<h1>Not signed in</h1><p>${text(sentence)}</p>`);
}

function group(unit: string, people: readonly DemoPerson[]): string {
  return `<fieldset><legend>${text(unit)}</legend>${people.map(choice).join('')}</fieldset>`;
}

function choice({ sub, name, role }: DemoPerson): string {
  return `<label><input type="radio" name="person" value="${text(sub)}" required> <b>${text(name)}</b> <span>${text(role.toLowerCase().replaceAll('_', ' '))}</span> <code>${text(sub)}</code></label>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #14213d }
.demo { background: repeating-linear-gradient(135deg, #ffe08a 0 12px, #ffd25e 12px 24px); padding: .75rem 1rem; border: 2px solid #7a5600 }
fieldset { border: 1px solid #9aa5b8; border-radius: 4px; margin: 0 0 1rem }
label { display: block; padding: .35rem .25rem }
label:hover, label:focus-within { background: #eef2f8 }
span { color: #44506a } code { color: #5d6880; font-size: .85em }
button { font: inherit; padding: .5rem 1.5rem; background: #14213d; color: #fff; border: 0; border-radius: 4px; cursor: pointer }
:focus-visible { outline: 3px solid #2f6fde; outline-offset: 2px }
</style>
</head>
<body>${body}</body>
</html>
`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
