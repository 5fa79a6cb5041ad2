import { describe, expect, it } from 'vitest';
import { installCommand } from './apt';
import { lackingPackages } from './ensure-tools';
import { hasDisplay } from './has-display';
import { parseLdd } from './missing-libraries';
import { packagesFor } from './packages-for';

describe('what the dynamic linker says', () => {
  it('names each missing library once', () => {
    const output = `\tlinux-vdso.so.1 (0x00007ffd5a5f2000)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f3c1a000000)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => not found
\tlibnss3.so => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f3c1d4f1000)
`;
    expect(parseLdd(output)).toEqual({ missing: ['libgtk-3.so.0', 'libnss3.so'], tooOld: [] });
  });

  it('tells a library that is too old from one that is missing', () => {
    const complaint = "./electron: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./electron)";
    expect(parseLdd(`${complaint}\n\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n`)).toEqual({
      missing: [],
      tooOld: [complaint],
    });
  });

  it('finds nothing to complain of on a machine that has everything', () => {
    expect(parseLdd('\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n')).toEqual({ missing: [], tooOld: [] });
  });
});

describe('the packages to install', () => {
  const none = () => false;

  it('go by the name this release of the system knows', () => {
    const missing = ['libgtk-3.so.0', 'libasound.so.2', 'Xvfb'];
    expect(packagesFor(missing, none)).toEqual(['libasound2', 'libgtk-3-0', 'xvfb']);
    expect(packagesFor(missing, (name) => name.endsWith('t64'))).toEqual(['libasound2t64', 'libgtk-3-0t64', 'xvfb']);
  });

  it('are each named once', () => {
    expect(packagesFor(['libnss3.so', 'libsmime3.so', 'libnssutil3.so'], none)).toEqual(['libnss3']);
  });

  it('leave out what nobody listed', () => {
    expect(packagesFor(['libunheard-of.so.7'], none)).toEqual([]);
  });

  it('of the tests of paper are those whose files are not there', () => {
    const wanted = ['/usr/sbin/cupsd', '/usr/bin/lp', '/usr/bin/pdftotext'];
    expect(lackingPackages(wanted, (file) => file === '/usr/bin/lp')).toEqual(['cups-daemon', 'poppler-utils']);
    expect(lackingPackages(wanted, () => true)).toEqual([]);
  });

  it('come as a command that can be pasted', () => {
    expect(installCommand(['libnss3', 'xvfb'], true)).toBe(
      'apt-get update && apt-get install -y --no-install-recommends libnss3 xvfb',
    );
    expect(installCommand(['xvfb'], false)).toBe('sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb');
  });
});

describe('a display', () => {
  const only = (file: string) => (asked: string) => asked === file;

  it('is there when its socket is', () => {
    expect(hasDisplay({ DISPLAY: ':1.0' }, only('/tmp/.X11-unix/X1'))).toBe(true);
    expect(
      hasDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/1000' }, only('/run/user/1000/wayland-0')),
    ).toBe(true);
  });

  it('is not there when only its name is left', () => {
    expect(hasDisplay({ DISPLAY: ':0' }, () => false)).toBe(false);
    expect(hasDisplay({}, () => true)).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, () => true)).toBe(false);
  });

  it('on another machine is believed', () => {
    expect(hasDisplay({ DISPLAY: 'localhost:10.0' }, () => false)).toBe(true);
  });
});
