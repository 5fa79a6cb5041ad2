import { expect, it } from 'vitest';
import { ippAnswer, ippRequest, jobGroup, operations } from './ipp';

it('a request for jobs has its operation, its printer, and each wanted attribute after one name', () => {
  const bytes = ippRequest(operations.getJobs, [
    ['uri', 'printer-uri', 'ipp://localhost/printers/lobby'],
    ['keyword', 'requested-attributes', ['job-id', 'job-name']],
    ['boolean', 'my-jobs', true],
  ]);
  expect(bytes.readUInt16BE(2)).toBe(0x000a);
  expect(bytes.toString('latin1').match(/requested-attributes/g)).toHaveLength(1);
  expect(bytes.at(-1)).toBe(0x03);
  // A request and an answer are built alike: the reader reads the writer.
  expect(ippAnswer(bytes).groups[0]?.values).toMatchObject({ 'printer-uri': 'ipp://localhost/printers/lobby' });
});

it('a new job has its own attributes in a group of their own, before its document', () => {
  const bytes = ippRequest(operations.printJob, [['name', 'job-name', 'Stretches']], [['integer', 'copies', 2]]);
  expect(ippAnswer(bytes).groups).toMatchObject([
    { tag: 1, values: { 'job-name': 'Stretches' } },
    { tag: jobGroup, values: { copies: 2 } },
  ]);
  expect(bytes.at(-1)).toBe(0x03);
});

it('an answer gives one group for each job, numbers as numbers, and what is cut off is refused', () => {
  const integer = (name: string, value: number) => {
    const bytes = Buffer.alloc(3 + name.length + 6);
    bytes.writeUInt8(0x21, 0);
    bytes.writeUInt16BE(name.length, 1);
    bytes.write(name, 3);
    bytes.writeUInt16BE(4, 3 + name.length);
    bytes.writeInt32BE(value, 5 + name.length);
    return bytes;
  };
  const head = Buffer.from([1, 1, 0, 0, 0, 0, 0, 1]);
  const answer = Buffer.concat([
    head,
    Buffer.from([jobGroup]),
    integer('job-id', 7),
    Buffer.from([jobGroup]),
    integer('job-id', 9),
    Buffer.from([3]),
  ]);
  expect(ippAnswer(answer)).toEqual({
    status: 0,
    groups: [
      { tag: jobGroup, values: { 'job-id': 7 } },
      { tag: jobGroup, values: { 'job-id': 9 } },
    ],
  });
  expect(() => ippAnswer(answer.subarray(0, 22))).toThrow(RangeError);
});
