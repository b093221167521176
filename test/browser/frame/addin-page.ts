/** A minimal add-in as text: the page that the browser test loads into the frame. */

export const ADDIN_PAGE = `<!doctype html><meta charset="utf-8"><title>try</title>
<script src="/lib/1/hosted/office.js"></script>
<script src="/addin.js"></script><body></body>`;

export const ADDIN_SCRIPT = `
window.heard = [];
window.cancelled = 0;
Office.onReady((info) => {
  window.started = info;
  Office.actions.associate('press', (event) => { window.heard.push('press ' + event.source.id); event.completed(); });
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('ERRORS', (rows) => rows.map((row) => row.map((cell) => cell instanceof CustomFunctions.Error ? cell.code + ' seen' : cell)));
  CustomFunctions.associate('ROWS', () => [['a', 1], ['b', new CustomFunctions.Error('#NUM!')]]);
  CustomFunctions.associate('FAIL', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'none'); });
  CustomFunctions.associate('COUNT', (invocation) => {
    let n = 0;
    const timer = setInterval(() => invocation.setResult(++n), 20);
    invocation.onCanceled = () => { clearInterval(timer); window.cancelled++; };
  });
});
`;
