import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.hsu/**',
      'broker/**',
      'coverage/**',
      'test/vectors/java/**',
      'clients/typescript/openapi.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The first is marked as deprecated only to stand out; `libs/identity/open-id.ts` uses it for addresses of this
      // machine alone. The second is for its check of well-formed XML, whose successor brings three packages more.
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            { from: 'package', package: 'openid-client', name: 'allowInsecureRequests' },
            { from: 'package', package: 'fast-xml-parser', name: 'parse' },
          ],
        },
      ],
      // Nest modules are classes with decorators and nothing else.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    // `process.env` is read in main.ts files only (ARCHITECTURE.md "Direction").
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['apps/**/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in main.ts and pass it on.' },
      ],
    },
  },
  {
    // Their classes list vowel signs one by one, which combine when they are drawn.
    files: ['libs/names/scripts/*.ts'],
    rules: { 'no-misleading-character-class': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A machine may be slow; what hangs ends by jest.config.js and test/setup/until.ts, which say what was missing.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='it'][arguments.length>2], CallExpression[callee.callee.property.name='each'][arguments.length>2], CallExpression[callee.name=/^(before|after)(All|Each)$/][arguments.length>1]",
          message: 'Give a test no time of its own.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
