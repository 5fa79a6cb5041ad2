import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

const read = (...argv: string[]) => readCommandLine(argv, '/home/clinic');
const optionsOf = (...argv: string[]) => {
  const result = read(...argv);
  if (!result.ok) throw new Error(result.message);
  return result.options;
};
const messageOf = (...argv: string[]) => {
  const result = read(...argv);
  return result.ok ? '' : result.message;
};

describe('the command line', () => {
  it('fills the screen and runs until closed when nothing is asked for', () => {
    expect(optionsOf('.')).toEqual({
      windowed: false,
      size: undefined,
      exitAfterSeconds: undefined,
      screenshot: undefined,
      userData: undefined,
      content: undefined,
      importSettings: undefined,
      testLanguages: false,
      resetPins: false,
    });
  });

  it('takes values after a space or an equals sign', () => {
    expect(optionsOf('--exit-after', '20').exitAfterSeconds).toBe(20);
    expect(optionsOf('--exit-after=2.5').exitAfterSeconds).toBe(2.5);
    expect(optionsOf('--windowed', '--size=1080x1920').size).toEqual({ width: 1080, height: 1920 });
  });

  it('makes paths absolute from the folder it was started in', () => {
    expect(optionsOf('--screenshot', 'a/slide.png').screenshot).toBe('/home/clinic/a/slide.png');
    expect(optionsOf('--user-data=/data').userData).toBe('/data');
    expect(optionsOf('--content', '../content').content).toBe('/home/content');
  });

  it('leaves switches of Chromium, Electron and test drivers alone', () => {
    const options = optionsOf(
      '--no-sandbox',
      '--inspect=0',
      '--remote-debugging-port=0',
      '/app',
      '--test-languages',
      '--windowed',
    );
    expect(options).toMatchObject({ windowed: true, testLanguages: true });
  });

  it.each([
    [['--exit-after', 'soon'], '--exit-after soon is not a number of seconds'],
    [['--exit-after', '0'], '--exit-after 0'],
    [['--exit-after'], '--exit-after needs a value'],
    [['--windowed', '--size', 'big'], '--size big is not a size'],
    [['--windowed', '--size', '100x100'], '--size 100x100 is not a size'],
    [['--size', '1080x1920'], '--size is the size of a window'],
    [['--screenshot', '--windowed'], '--screenshot needs a value'],
    [['--user-data='], '--user-data needs a value'],
    [['--windowed=no'], '--windowed takes no value'],
  ])('says what is wrong with %j', (argv, message) => {
    expect(messageOf(...argv)).toContain(message);
  });

  it('names every trouble at once', () => {
    expect(messageOf('--exit-after', 'x', '--size', 'y')).toMatch(/--size y.*--exit-after x/);
  });
});
