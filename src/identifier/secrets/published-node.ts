import { type PublishedSecret, publishedIn } from './published-secret.ts';

/** Example and default secrets of Node.js frameworks and applications. Each was read in its source, 2026-11. */
export const PUBLISHED_NODE: readonly PublishedSecret[] = [
  ...publishedIn(
    'express-session',
    'https://github.com/expressjs/session/blob/01b4edba601efe624cb87ee956adb8818ae58495/README.md',
    ['keyboard cat'],
  ),
  ...publishedIn(
    'Express',
    'https://github.com/expressjs/express/blob/005f79b86c11914b477d26968dbe626e607a847a/examples/auth/index.js',
    ['shhhh, very secret'],
  ),
  ...publishedIn(
    'Express',
    'https://github.com/expressjs/express/blob/038851e2ab2df53f09bbeef1bc7f70e0278cfaa0/examples/cookies/index.js',
    ['my secret here'],
  ),
  ...publishedIn(
    'cookie-signature',
    'https://github.com/tj/node-cookie-signature/blob/0357d5ed8dd0b2ef811d85f9a1ecc0c9d931ea7b/Readme.md',
    ['tobiiscool'],
  ),
  ...publishedIn(
    'cookie-session',
    'https://github.com/expressjs/cookie-session/blob/003821db4a4b42813f48685dbe48499b3299d693/README.md',
    ['key1', 'key2'],
  ),
  ...publishedIn(
    'keygrip',
    'https://github.com/crypto-utils/keygrip/blob/055ae04811ded071657fabfd6cb60eab38cbf7c1/README.md',
    ['SEKRIT1', 'SEKRIT2'],
  ),
  ...publishedIn(
    'koa-session',
    'https://github.com/koajs/session/blob/03ad7da5f6ae8ca600a00cc62d84cc4d29c4f31d/Readme.md',
    ['some secret hurr'],
  ),
  ...publishedIn(
    'connect-mongo',
    'https://github.com/jdesboeufs/connect-mongo/blob/074dd21f350d8370853d509a45eed2088fd8f176/README.md',
    ['foo', 'squirrel'],
  ),
  ...publishedIn(
    'client-sessions',
    'https://github.com/mozilla/node-client-sessions/blob/230f9be9ead190f695f56bc462aa8856271e7ac3/README.md',
    ['blargadeeblargblarg', 'first secret'],
  ),
  ...publishedIn(
    'Fastify cookies',
    'https://github.com/fastify/fastify-cookie/blob/02debfa6aa8db2c59a390e6f58f5fd9bed659a7a/README.md',
    ['my-secret'],
  ),
  ...publishedIn(
    'Fastify session',
    'https://github.com/fastify/session/blob/044ef91ea41cd98bac80b158be5a471de69e9d50/README.md',
    ['a secret'],
  ),
  ...publishedIn(
    'Fastify secure session',
    'https://github.com/fastify/fastify-secure-session/blob/0102a88b71d982fd1b96aeaeb401246fb84c1315/README.md',
    ['averylogphrasebiggerthanthirtytwochars'],
  ),
  ...publishedIn('iron-session', 'https://tessl.io/registry/tessl/npm-iron-session', [
    'complex_password_at_least_32_characters_long',
  ]),
  ...publishedIn('iron-store', 'https://npmjs.com/package/iron-store', [
    'generated_complex_password_at_least_32_characters_long',
  ]),
  ...publishedIn(
    'Keystone',
    'https://github.com/keystonejs/keystone/blob/04079c95dfd1b9740a98de5f52d49663520bb7b3/examples/auth/keystone.ts',
    ['-- DEV COOKIE SECRET; CHANGE ME --'],
  ),
  ...publishedIn(
    'Remix',
    'https://github.com/remix-run/remix/blob/06f4444d04c334dbb064708057dffc3662ce618e/docs/utils/sessions.md',
    ['r3m1xr0ck5'],
  ),
  ...publishedIn(
    'Remix',
    'https://github.com/remix-run/remix/blob/0fc1573066a18a019f100a4bffa03b9058ed47a2/docs/utils/cookies.md',
    ['s3cret1', 'n3wsecr3t', 'olds3cret', 'soopersekrit'],
  ),
  ...publishedIn('remix-themes', 'https://github.com/abereghici/remix-themes/discussions/25', ['s3cr3t']),
  ...publishedIn(
    'Strapi',
    'https://github.com/strapi/strapi/blob/6f6e17c892e15661558c260f8284c69326155296/examples/getstarted/.env.example',
    ['toBeModified1', 'toBeModified2'],
  ),
  ...publishedIn(
    'Directus',
    'https://github.com/directus/directus/blob/0cad117c78b9b3c29c57b28f4c5e50cde346759d/docs/self-hosted/docker-guide.md',
    ['255d861b-5ea1-5996-9aa3-922530ec40b1', '6116487b-cda1-52c2-b5b5-c8022c45e263'],
  ),
  ...publishedIn('Directus', 'https://gist.github.com/CodeLeom/496abcfe5300c4680d1aa218e617d197', [
    'replace-with-random-value',
  ]),
  ...publishedIn('MEAN.JS', 'https://github.com/meanjs/mean/commit/7200426', ['MEAN']),
  ...publishedIn(
    'The Odin Project',
    'https://github.com/TheOdinProject/curriculum/blob/0322c773efd708bf2a0ccaeb5b31b008f14d2bd2/nodeJS/authentication/authentication_basics.md',
    ['cats'],
  ),
  ...publishedIn(
    'OWASP NodeGoat',
    'https://github.com/OWASP/NodeGoat/blob/0a06fb8b8985c3bce5b2ce7448bf7cba09b2cfe2/config/env/all.js',
    ['session_cookie_secret_key_here'],
  ),
  ...publishedIn(
    'hapi cookie authentication',
    'https://github.com/hapijs/cookie/blob/07d422cf6f185d106795890a277258af6f166ce6/API.md',
    ['password-should-be-32-characters'],
  ),
  ...publishedIn('hapi yar', 'https://github.com/hapijs/yar/blob/122e51fbd81a4149b960b94fb3d59bbc3036f1c3/API.md', [
    'the-password-must-be-at-least-32-characters-long',
  ]),
  ...publishedIn(
    'Payload',
    'https://github.com/payloadcms/payload/blob/a656f40465ef86d3d0f7a1abe4ab01e35ef9275e/templates/blank/.env.example',
    ['YOUR_SECRET_HERE'],
  ),
  ...publishedIn(
    'Langfuse',
    'https://github.com/langfuse/langfuse/blob/00e73ad8b4df1d88ad2e33f122bc280e9c6e113f/docker-compose.yml',
    ['mysecret'],
  ),
  ...publishedIn(
    'LibreChat',
    'https://github.com/danny-avila/LibreChat/blob/c70e81949e4caf7e3455005e3a2da613ab21b6da/.env.example',
    [
      '16f8c0ef4a5d391b26034086c628469d3f9f497f08163ab9b40137092f2909ef',
      'eaa5191f2914e30b9387fd84e254e4ba6fc51b4654968a9b0803b456a54b8418',
    ],
  ),
  ...publishedIn(
    'Budibase',
    'https://github.com/Budibase/budibase/blob/0487246d277a7fabe52ad921da210e064597acf1/hosting/.env',
    ['testsecret'],
  ),
  ...publishedIn(
    'OpenSearch Dashboards',
    'https://github.com/opensearch-project/security-dashboards-plugin/blob/032c27777e7617326b77cf5e59c6fc047b685490/server/index.ts',
    ['security_cookie_default_password'],
  ),
];
