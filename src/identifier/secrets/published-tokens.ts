import { type PublishedSecret, publishedIn } from './published-secret.ts';

/** Example and default secrets of libraries and tutorials for JSON Web Tokens, whatever the language. Each was read in its source, 2026-11. */
export const PUBLISHED_TOKENS: readonly PublishedSecret[] = [
  ...publishedIn(
    'jwt.io',
    'https://github.com/jsonwebtoken/jsonwebtoken.github.io/blob/17e29da6f34f062ebf1ac94c260cb8b5160ab853/src/editor/default-tokens.js',
    ['secret'],
  ),
  ...publishedIn(
    'jsonwebtoken',
    'https://github.com/auth0/node-jsonwebtoken/blob/002cce17c03042932db1f03abb88b9049e80c8e8/README.md',
    ['shhhhh'],
  ),
  ...publishedIn(
    'express-jwt',
    'https://github.com/auth0/express-jwt/blob/0000a44ed58aac97798007af19b0324f28acc436/README.md',
    ['shhhhhhared-secret', 'hello world !'],
  ),
  ...publishedIn('koa-jwt', 'https://github.com/koajs/jwt/blob/03c786a109b6860290dea36907206ce9f839b73b/README.md', [
    'shared-secret',
  ]),
  ...publishedIn(
    'Fastify JWT',
    'https://github.com/fastify/fastify-jwt/blob/008873f26ce71130b77fe748290af8acbc3ad9fc/README.md',
    ['supersecret', 'foobar'],
  ),
  ...publishedIn(
    'hapi-auth-jwt2',
    'https://github.com/dwyl/hapi-auth-jwt2/blob/00ad83c1c8e7f2956238977ea67f57d6fe34ad43/README.md',
    ['NeverShareYourSecret', 'YourSuperLongKeyHere', 'PrimareSecretKey', 'DeprecatedKeyStillAcceptableForNow'],
  ),
  ...publishedIn(
    'NestJS JWT',
    'https://github.com/nestjs/jwt/blob/04511b1998ff3479c2d77acff19efd0823ee71cd/README.md',
    ['hard!to-guess_secret'],
  ),
  ...publishedIn(
    'LoopBack',
    'https://loopback.io/doc/en/lb4/apidocs.authentication-jwt.tokenserviceconstants.token_secret_value.html',
    ['myjwts3cr3t'],
  ),
  ...publishedIn(
    'LoopBack',
    'https://loopback.io/doc/en/lb4/apidocs.authentication-jwt.refreshtokenconstants.refresh_secret_value.html',
    ['r3fr35htok3n'],
  ),
  ...publishedIn(
    'Hono',
    'https://github.com/honojs/website/blob/39b8e4587acb1632f85d4c0e062c722a8aea906f/docs/middleware/builtin/jwt.md',
    ['it-is-very-secret'],
  ),
  ...publishedIn(
    'Elysia',
    'https://github.com/elysiajs/documentation/blob/0769349a8c671d344f6ed3e01209a5926795babd/docs/plugins/jwt.md',
    ['Fischl von Luftschloss Narfidort', 'kunikuzushi'],
  ),
  ...publishedIn(
    'Supabase',
    'https://github.com/supabase/supabase/blob/001faf98b6c92f15db48418bd14a7cb4b7985e05/docker/.env.example',
    ['your-super-secret-jwt-token-with-at-least-32-characters-long'],
  ),
  ...publishedIn(
    'Flask-JWT-Extended',
    'https://github.com/vimalloc/flask-jwt-extended/blob/12e9fac4d76cf7dace2a5a13213515126466c418/examples/simple.py',
    ['super-secret'],
  ),
  ...publishedIn(
    'FastAPI tutorial',
    'https://github.com/fastapi/fastapi/blob/071d9043883b62f423c480d26f8ae82ae7b6644f/docs_src/security/tutorial004.py',
    ['09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7'],
  ),
  ...publishedIn(
    'FastAPI template',
    'https://github.com/tiangolo/full-stack-fastapi-template/blob/be5511540e265fd595dc442121a1079ab8764a14/.env',
    ['changethis'],
  ),
  ...publishedIn(
    'FastAPI Users',
    'https://github.com/fastapi-users/fastapi-users/blob/6447a98bc07eedacb67ce10351391a328023265d/examples/sqlalchemy/app/users.py',
    ['SECRET'],
  ),
  ...publishedIn(
    'Sanic',
    'https://github.com/sanic-org/sanic-guide/blob/567080ed9d0a09d40f50f5e688b7ded8c04c313c/src/en/guide/how-to/authentication.md',
    ['KEEP_IT_SECRET_KEEP_IT_SAFE'],
  ),
  ...publishedIn(
    'ruby-jwt',
    'https://github.com/jwt/ruby-jwt/blob/0021f618f5ff90c4cec1c737796db039df1c4778/README.md',
    ['my$ecretK3y'],
  ),
  ...publishedIn(
    'firebase/php-jwt',
    'https://github.com/firebase/php-jwt/blob/0af72b8d2395a123877a79fafbb5918058527305/README.md',
    ['example_key'],
  ),
  ...publishedIn(
    'golang-jwt',
    'https://github.com/golang-jwt/jwt/blob/026870effd6e6365279c2570580088145072e5c5/example_test.go',
    ['AllYourBase'],
  ),
  ...publishedIn(
    'Go JWT tutorial',
    'https://github.com/sohamkamani/jwt-go-example/blob/12cfb085000f9a5cbbaf98f01409bb620c3c7061/handlers.go',
    ['my_secret_key'],
  ),
  ...publishedIn(
    'JHipster sample application',
    'https://github.com/jhipster/jhipster-sample-app/blob/01fa153a2f99bcef5af5056d9518381dea068285/src/main/resources/config/application-dev.yml',
    ['bXktc2VjcmV0LWtleS13aGljaC1zaG91bGQtYmUtY2hhbmdlZC1pbi1wcm9kdWN0aW9uLWFuZC1iZS1iYXNlNjQtZW5jb2RlZAo='],
  ),
  ...publishedIn(
    'BezKoder',
    'https://github.com/bezkoder/spring-boot-spring-security-jwt-authentication/blob/05dcea87adc7537e3e57c2939713183dc54472cf/src/main/resources/application.properties',
    ['bezKoderSecretKey'],
  ),
  ...publishedIn(
    'CalliCoder',
    'https://github.com/callicoder/spring-security-react-ant-design-polls-app/blob/0d2d457364927cc9813396a5df59312f7767eb08/polling-app-server/src/main/resources/application.properties',
    ['JWTSuperSecretKey'],
  ),
  ...publishedIn(
    'Spring Boot 3 JWT course',
    'https://github.com/ali-bouali/spring-boot-3-jwt-security/blob/0955fa944d57747249b33edd8e5ab94f95367449/src/main/resources/application.yml',
    ['404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970'],
  ),
  ...publishedIn(
    'Nacos',
    'https://github.com/alibaba/nacos/blob/002e00e541128d9a751092d3a3ef27d31e113913/console/src/main/resources/application.properties',
    ['SecretKey012345678901234567890123456789012345678901234567890123456789'],
  ),
  ...publishedIn('Nacos', 'https://blog.csdn.net/m0_54409739/article/details/134860966', [
    'VGhpc0lzTXlDdXN0b21TZWNyZXRLZXkwMTIzNDU2Nzg=',
  ]),
  ...publishedIn(
    'RuoYi',
    'https://github.com/yangzongzhuan/RuoYi-Vue/blob/04f9d480c2566f1a1078490bf9cdcf235c6ca447/ruoyi-admin/src/main/resources/application.yml',
    ['abcdefghijklmnopqrstuvwxyz'],
  ),
  ...publishedIn(
    'ASP.NET Core tutorial',
    'https://github.com/cornflourblue/aspnet-core-3-jwt-authentication-api/blob/a4470bd6932962e679f14b7222e554f87d980736/appsettings.json',
    ['THIS IS USED TO SIGN AND VERIFY JWT TOKENS, REPLACE IT WITH YOUR OWN SECRET, IT CAN BE ANY STRING'],
  ),
  ...publishedIn(
    'WebGoat',
    'https://github.com/WebGoat/WebGoat/blob/022dc0ef0303f60fa472a37b79cb7dd1239c92ee/src/main/java/org/owasp/webgoat/lessons/jwt/JWTSecretKeyEndpoint.java',
    ['victory', 'business', 'available', 'shipping', 'washington'],
  ),
  ...publishedIn(
    'RFC 7515, appendix A.1',
    'https://hackage-content.haskell.org/package/jose-jwt-0.8.0/src/tests/jwks.json',
    ['AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'],
  ),
  ...publishedIn(
    'eShopOnWeb',
    'https://github.com/dotnet-architecture/eShopOnWeb/blob/0577bdaf254119b91cfb8d78907b6e0a6945e56d/src/ApplicationCore/Constants/AuthorizationConstants.cs',
    ['SecretKeyOfDoomThatMustBeAMinimumNumberOfBytes'],
  ),
  ...publishedIn(
    'jwt-spring-security-demo',
    'https://github.com/szerhusenBC/jwt-spring-security-demo/blob/2c64107eb1d98f90c4ffc0e0cf2b6c7d92541f78/src/main/resources/application.yml',
    ['mySecret'],
  ),
  ...publishedIn(
    'mall',
    'https://github.com/macrozheng/mall/blob/01c96150966edfd9b94e01cc09b8f072f57507d6/mall-admin/src/main/resources/application.yml',
    ['mall-admin-secret'],
  ),
  ...publishedIn(
    'Open WebUI',
    'https://github.com/open-webui/open-webui/blob/008432378e678d7b90c7e50fb7f5d267a6a2d21b/backend/open_webui/env.py',
    ['t0p-s3cr3t'],
  ),
];
