/** Raw lengths that a token must stand for. What follows the text (em), a share (%) or the window (vw) is no step of a scale. */
const rawLength = [/(?<![\w.-])-?\d*\.?\d+(rem|px|pt|mm)\b/];
const type = ['font-size', '/^--(form-text|form-typed|control-text)$/'];
const space = ['/^(padding|margin)(-|$)/', '/^((row|column)-)?gap$/', '/^--control-(gap|padding)$/'];
const shape = ['/radius$/', '/^(border|outline)(-(block|inline)(-(start|end))?)?(-width)?$/'];
const refused = (properties, values) => Object.fromEntries(properties.map((property) => [property, values]));

const raw = {
  ...refused([...type, ...space, ...shape], rawLength),
  ...refused(['font-weight', 'line-height'], [/^[\d.]+$/]),
  ...refused(['/^(transition|animation)(-duration)?$/'], [/(?<![\w.-])\d*\.?\d+m?s\b/]),
};
const tokenMessage = 'Use a token of app/tokens.css.';
const colourMessage = 'A colour is a token of app/tokens.css.';

/**
 * The style sheets of the screen. Values come from app/tokens.css, and nothing is physical: the same sheet serves both directions.
 * docs/design.md says which token is for what.
 */
export default {
  extends: 'stylelint-config-recommended',
  plugins: ['stylelint-plugin-logical-css'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'color-no-hex': [true, { message: colourMessage }],
    'color-named': 'never',
    'function-disallowed-list': [['/^(rgb|hsl)a?$/', '/^(hwb|lab|lch|oklab|oklch|color)$/'], { message: colourMessage }],
    'declaration-property-value-disallowed-list': [raw, { message: tokenMessage }],
    'logical-css/require-logical-properties': true,
    'logical-css/require-logical-keywords': true,
    'declaration-block-no-redundant-longhand-properties': [true, { ignoreShorthands: ['/^grid/', '/^place/'] }],
    'declaration-no-important': true,
    'selector-max-id': 0,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Sheets are ordered by part, states beside their part; where two rules of one part meet, the order is meant.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['app/tokens.css', 'scripts/*.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'declaration-property-value-disallowed-list': null,
      },
    },
  ],
};
