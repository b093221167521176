/** Why a chosen file cannot be read as a roster, and how to mend it. */
export const files = {
  fileEmpty: '文件“{file}”是空的，没有内容。请重新选择名册文件。',
  fileTooLarge: '文件“{file}”太大，不像一份名册。请只留下名册那几张工作表，另存后再选。',
  fileOldXls:
    '“{file}”是旧版 Excel 97–2003 文件（.xls），不能直接读。请先打开它，点“文件”→“另存为”，保存类型在 Excel 里选“Excel 工作簿（*.xlsx）”，在 WPS 里选“Microsoft Excel 文件（*.xlsx）”，保存后再选新文件。',
  fileWpsEt:
    '“{file}”是 WPS 表格文件（.et），不能直接读。请先用 WPS 打开它，点“文件”→“另存为”，文件类型选“Microsoft Excel 文件（*.xlsx）”，保存后再选新文件。',
  fileEncrypted: '“{file}”设有打开密码。请用 Excel 打开，取消密码后另存，再选新文件。',
  fileXlsb: '“{file}”是 Excel 二进制工作簿（.xlsb）。请用 Excel 另存为“Excel 工作簿（.xlsx）”，再选新文件。',
  fileOds: '“{file}”是 OpenDocument 表格（.ods）。请另存为“Excel 工作簿（.xlsx）”，再选新文件。',
  fileHtml: '“{file}”其实是网页格式，只是名字像表格（常见于网站导出）。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”，再选新文件。',
  fileNotATable: '“{file}”不是表格文件。请选择 .xlsx 或 .csv 格式的名册。',
  fileDamaged: '“{file}”已损坏或不完整，打不开。请用 Excel 打开它另存一份，或重新取得这个文件。',
  fileEncoding: '“{file}”里的文字认不出来。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”，再选新文件。',
} as const;
