/** `sample`: a made-up school with a term of contacts. */
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { countOption, dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { sampleSchool } from '../sample-school';
import { AS_OF, inputAndOutput, text, type CliCommand } from './cli-command';

export const sample: CliCommand = {
  syntax: 'sample <out.xlsx>',
  description: '生成虚构的示例学校',
  options: [
    ['--children <N>', '儿童人数', '120'],
    ['--check-ins <N>', '联系记录条数，默认按职责生成'],
    ['--seed <N>', '随机种子：相同的种子得到相同的文件', '1'],
    AS_OF,
  ],
  async run(files, options) {
    const { output } = inputAndOutput(files);
    const today = dayOption(text(options, 'asOf'));
    const wanted = text(options, 'checkIns');
    const sampleOptions = {
      today,
      children: countOption('--children', text(options, 'children') ?? '', 1),
      seed: countOption('--seed', text(options, 'seed') ?? '', 0),
      ...(wanted !== undefined && { checkIns: countOption('--check-ins', wanted, 0) }),
    };
    const out = outputTo(false);
    const { workbook, counts } = await sampleSchool(sampleOptions);
    const made = fill(words.samples, { children: counts['Children'] ?? 0, checkIns: counts['CheckIns'] ?? 0 });
    saveOutput(out, workbook, output, [], [made]);
    return 0;
  },
};
