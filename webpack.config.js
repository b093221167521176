/** Builds the add-in: its page, its custom functions' metadata, and a manifest for the address it will be served at. */
require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { version } = require('./package.json');
const { contentSecurityPolicy, styleNonce } = require('./scripts/build/content-security-policy');
const { httpsCertificates } = require('./scripts/build/development-certificates');
const { FUNCTION_FILES } = require('./scripts/build/function-files');
const { OFFICE_JS_FILES, TRUST_PAGE } = require('./scripts/build/office-js-files');
const { DEVELOPMENT_BASE_URL, readSettings } = require('./scripts/build/settings');
const { SizeReport } = require('./scripts/build/size-report');

const here = (...parts) => path.join(__dirname, ...parts);

/** Copied as they are: a changed byte would be a changed office.js. */
function selfHosted() {
  const copy = (from, to) => ({
    from: `node_modules/@microsoft/office-js/dist/${from}`,
    to: `lib/1/hosted/${to}`,
    info: { minimized: true },
  });
  return [...OFFICE_JS_FILES.map((file) => copy(file, file)), copy(TRUST_PAGE.from, TRUST_PAGE.to)];
}

module.exports = async (_env, { mode = 'development' }) => {
  const settings = readSettings(process.env);
  const serving = Boolean(process.env.WEBPACK_SERVE);
  const development = mode === 'development';
  const nonce = styleNonce(settings, version);

  const copied = [
    {
      from: 'manifest.xml',
      to: 'manifest.xml',
      transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_BASE_URL, settings.baseUrl),
    },
    { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
    { from: 'src/functions/functions.*.json', to: '[name][ext]' },
    { from: 'node_modules/@fluentui/font-icons-mdl2/fonts/*.woff', to: 'assets/fonts/[name][ext]' },
    ...(settings.officeJs === 'self' ? selfHosted() : []),
  ];

  return {
    mode,
    context: __dirname,
    // Functions come last: if office.js is missing, the pane must still be there to say so.
    entry: { taskpane: ['./src/taskpane/index.tsx', './src/functions/functions.ts'] },
    output: {
      path: path.resolve(__dirname, settings.outputFolder),
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    devtool: development ? 'source-map' : false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Types are checked by `npm run typecheck`; here they are only removed.
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, here('scripts', 'build', 'no-menu.ts')),
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_FILES, output: 'functions.json' }),
      new MiniCssExtractPlugin({ filename: development ? '[name].css' : '[name].[contenthash:8].css' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: {
          policy: contentSecurityPolicy(settings, nonce, serving),
          officeJsUrl: settings.officeJsUrl,
          styleNonce: nonce,
        },
      }),
      new CopyPlugin({ patterns: copied }),
      new SizeReport(),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: here('.cache/webpack'),
      name: `${mode}-${settings.officeJs}`,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'info' },
    devServer: serving
      ? {
          port: Number(new URL(DEVELOPMENT_BASE_URL).port),
          server: { type: 'https', options: await httpsCertificates() },
          headers: { 'Access-Control-Allow-Origin': '*' },
          static: false,
        }
      : undefined,
  };
};
