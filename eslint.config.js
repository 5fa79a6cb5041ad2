import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y-x';
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
/** Props of our own parts and of the DOM whose value a person reads or hears. */
const wordProp =
  'JSXAttribute[name.name=/^(aria-(label|description|valuetext|roledescription)|alt|title|placeholder|label|hint|lead|subtitle|confirm' +
  '|problem|note|none|sent|about|more|done|timeLabel|up|down|end|backUp)$/]';
/** A letter of any script; the product's name is the same in every language. */
const aWord = '/^(?!\\s*Crampwise\\s*$).*\\p{L}/su';
/** Words stand in locales or in the content, never in the code: no text, no choice of two texts and no template with a word in it. */
const noWords = {
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        `JSXText[value=${aWord}]`,
        `${wordProp} > Literal[value=${aWord}]`,
        `Property[key.value=/^aria-(label|description)$/] > Literal.value[value=${aWord}]`,
        ...[`${wordProp} > JSXExpressionContainer`, ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'].flatMap(
          (shown) =>
            [
              '',
              ' > :matches(ConditionalExpression, LogicalExpression)',
              ' > ConditionalExpression > ConditionalExpression',
            ].flatMap((choice) => [
              `${shown}${choice} > Literal[value=${aWord}]`,
              `${shown}${choice} > TemplateLiteral > TemplateElement[value.raw=${aWord}]`,
            ]),
        ),
      ].map((selector) => ({ selector, message: 'Words belong to locales or to the content.' })),
    ],
  },
};
/** The strict set; what the options let pass is let pass on purpose. */
const accessible = {
  plugins: { 'jsx-a11y-x': a11y },
  rules: {
    ...a11y.configs.strict.rules,
    // A part that scrolls takes the focus, so that the keys scroll it.
    'jsx-a11y-x/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: false }],
    // The days of a month: a table that is walked by arrow keys.
    'jsx-a11y-x/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'], td: ['gridcell'] }],
    // A group may listen to keys and presses that rise from the buttons inside it; only a click would make it a button.
    'jsx-a11y-x/no-noninteractive-element-interactions': ['error', { handlers: ['onClick'] }],
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
          // The configuration files of the tools and the plain scripts of Electron windows, in no tsconfig: nine of them.
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 12,
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
  { files: ['src/renderer/**/*.tsx'], ignores: ['**/*.test.*'], ...accessible },
  { files: ['src/renderer/**/*.tsx'], ignores: ['**/*.test.*'], ...noWords },
  barred(['src/domain/**', 'src/illustration/**', 'src/print/**'], [noElectron, noNode, noReact]),
  barred(['src/bridge/**', 'src/renderer/**'], [noElectron, noNode]),
  {
    files: ['src/{domain,illustration,print,bridge}/**', 'src/renderer/{features,ui,bridge}/**'],
    ignores: ['**/*.test.*'],
    ...noTime,
  },
  { files: ['scripts/**', 'e2e/**'], rules: { 'no-console': 'off' } },
);
