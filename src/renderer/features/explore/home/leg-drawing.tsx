import styles from './leg-drawing.module.css';

/**
 * A leg from the side, facing the end of the line, with the four muscles that cramp. In one colour, like the night trousers of the
 * figures. The middle of the thigh is the middle of the drawing.
 */
const limb =
  'M44 14Q44 0 58 0H146Q160 0 160 14C170 80 164 150 148 208C152 226 150 246 140 262C134 310 124 370 122 432' +
  'C126 456 150 468 190 476C216 480 220 510 194 510H86C62 510 58 484 74 466C82 448 82 434 80 418' +
  'C62 372 46 338 52 298C54 266 70 252 70 226C66 176 44 110 44 14Z';
const muscles = [
  'M66 22C90 70 96 150 84 214C66 176 52 90 66 22Z',
  'M132 22C160 66 160 140 138 206C114 150 108 74 132 22Z',
  'M68 262C98 282 108 346 94 416C74 378 56 326 68 262Z',
  'M96 494C112 476 150 476 184 494C158 504 122 504 96 494Z',
];
const fibres = [
  'M72 60C82 100 86 140 82 176',
  'M134 60C142 100 142 140 134 172',
  'M74 292C88 316 94 352 90 384',
  'M116 489C132 484 150 484 166 490',
];

export function LegDrawing({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={[styles.leg, className].filter(Boolean).join(' ')} viewBox="-14 0 232 512" aria-hidden="true">
      <path className={styles.limb} d={limb} />
      {muscles.map((muscle) => (
        <path key={muscle} className={styles.muscle} d={muscle} />
      ))}
      {fibres.map((fibre) => (
        <path key={fibre} className={styles.fibre} d={fibre} />
      ))}
    </svg>
  );
}
