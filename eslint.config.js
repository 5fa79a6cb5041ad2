import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom, said at the import. dependency-cruiser checks the same on the whole graph. */
const barred = (files, groups) => ({
  files,
  ignores: ['**/*.test.*'],
  rules: { 'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }] },
});
const noElectron = [['electron', 'electron/*'], 'Only src/main and src/preload speak to Electron. Ask main over the bridge.'];
const noNode = [['node:*'], 'The disk, the network and the process belong to src/main.'];
const noReact = [['react', 'react-dom', 'react-i18next', 'zustand*'], 'The domain decides; it draws nothing.'];
const noTime = {
  rules: {
    'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Time is given: use the Clock.' }],
    'no-restricted-globals': ['error', 'setTimeout', 'setInterval'].map((name) =>
      name === 'error' ? name : { name, message: 'Time is given: use the Clock.' },
    ),
  },
};

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            '*.ts',
            'src/vitest.config.ts',
            'scripts/*/*/*.js',
            'src/main/pictures/*.js',
            'src/renderer/*.js',
          ],
        },
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked, languageOptions: { globals: { process: 'readonly' } } },
  { files: ['src/renderer/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  barred(['src/domain/**', 'src/illustration/**', 'src/print/**'], [noElectron, noNode, noReact]),
  barred(['src/bridge/**', 'src/renderer/**'], [noElectron, noNode]),
  {
    files: ['src/{domain,illustration,print,bridge}/**', 'src/renderer/{features,ui,bridge}/**'],
    ignores: ['**/*.test.*'],
    ...noTime,
  },
  { files: ['scripts/**', 'e2e/**'], rules: { 'no-console': 'off' } },
);
