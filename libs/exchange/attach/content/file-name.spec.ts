import { expect, it } from '@jest/globals';
import type { FileFormat } from '../../ports/attach/attachment-port.js';
import { fileName } from './file-name.js';

it.each<[string, FileFormat, string]>([
  ['statement.wav', 'WAV', 'statement.wav'],
  ['Scan 1.JPEG', 'JPEG', 'Scan 1.JPEG'],
  ['หลักฐาน.pdf', 'PDF', 'หลักฐาน.pdf'],
  ['photo.exe', 'JPEG', 'photo.exe.jpg'],
  ['page.html', 'MP3', 'page.html.mp3'],
  ['photo.jpg.', 'JPEG', 'photo.jpg'],
  ['photo.exe. ', 'JPEG', 'photo.exe.jpg'],
  // Shown as "photoexe.jpg", run as a program.
  ['photo\u202egpj.exe', 'JPEG', 'photogpj.exe.jpg'],
  ['../../.ssh/keys', 'PDF', '_.._.ssh_keys.pdf'],
  ['C:\\autorun.inf', 'PDF', 'C__autorun.inf.pdf'],
  ['a.exe:b.pdf', 'PDF', 'a.exe_b.pdf'],
  ['a\r\nset-cookie: x.png', 'PNG', 'a__set-cookie_ x.png'],
  ['a\ud800.png', 'PNG', 'a_.png'],
  ['...', 'OGG', 'file.ogg'],
])('keeps %j as a %s under %j', (name, format, kept) => {
  expect(fileName(name, format)).toBe(kept);
  expect(() => encodeURIComponent(fileName(name, format))).not.toThrow();
});
