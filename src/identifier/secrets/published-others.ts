import { type PublishedSecret, publishedIn } from './published-secret.ts';

/** Example and default secrets of Ruby, PHP, JVM, Go and Elixir frameworks and applications. Each was read in its source, 2026-11. */
export const PUBLISHED_OTHERS: readonly PublishedSecret[] = [
  ...publishedIn(
    'Rack',
    'https://github.com/rack/rack/blob/02dc15a40163ed3073b8e700519da4a33ac951c1/lib/rack/session/cookie.rb',
    ['change_me', 'also_change_me'],
  ),
  ...publishedIn(
    'Rack',
    'https://github.com/rack/rack-session/blob/06835f18c5bf930269a10b59528c01887ec91c44/lib/rack/session/cookie.rb',
    ['legacy secret'],
  ),
  ...publishedIn(
    'Sinatra',
    'https://github.com/sinatra/sinatra/blob/009a4a5cafef76a842816c32f2febbcef3ccb01e/README.md',
    ['super secret'],
  ),
  ...publishedIn(
    'GitLab container',
    'https://github.com/sameersbn/docker-gitlab/blob/0044406ac4d3763273d894516beb951811618b2d/docker-compose.yml',
    ['long-and-random-alphanumeric-string'],
  ),
  ...publishedIn(
    'Laravel',
    'https://github.com/laravel/laravel/blob/0089439a33dd8a8804f3e180ee618b7223414a92/config/app.php',
    ['SomeRandomString'],
  ),
  ...publishedIn(
    'Laravel',
    'https://github.com/laravel/laravel/blob/00099ae56c183ffa834bdc8a2b20deeb8b91a7af/app/config/app.php',
    ['YourSecretKey!!!'],
  ),
  ...publishedIn(
    'Symfony',
    'https://github.com/symfony/symfony-standard/blob/1582d7b17bc7aada05d44f2c5f063fb982632be6/app/config/parameters.yml.dist',
    ['ThisTokenIsNotSoSecretChangeIt'],
  ),
  ...publishedIn(
    'Yii',
    'https://github.com/yiisoft/yii2/blob/000ad6746be405025316a88ced11a62da064b779/docs/guide/runtime-sessions-cookies.md',
    ['fill in a secret key here'],
  ),
  ...publishedIn(
    'CodeIgniter',
    'https://github.com/bcit-ci/CodeIgniter/blob/179a5c854c7591e1422e4c2e8751c31fda479d33/user_guide_src/source/libraries/encrypt.rst',
    ['YOUR KEY', 'super-secret-key'],
  ),
  ...publishedIn(
    'CakePHP',
    'https://github.com/cakephp/cakephp/blob/00c8c654fbf7c940019da6bb91746b7c49a5ea13/app/Config/core.php',
    ['DYhG93b0qyJfIxfs2guVoUubWwvniR2G0FgaC9mi'],
  ),
  ...publishedIn(
    'WordPress',
    'https://github.com/WordPress/wordpress-develop/blob/0d0f336befdaf65a97d1263d0e07616b8050bf02/wp-config-sample.php',
    ['put your unique phrase here'],
  ),
  ...publishedIn(
    'Play',
    'https://github.com/playframework/playframework/blob/0e33826378d9662380e8248e2140bd9e33b9429a/documentation/manual/working/commonGuide/configuration/ApplicationSecret.md',
    [
      'changeme',
      'QCY?tAnfk?aZ?iwrNwnxIlR6CTf:G3gf:90Latabg@5241AB`R5W:1uDFN];Ik@n',
      'QCYtAnfkaZiwrNwnxIlR6CTfG3gf90Latabg5241ABR5W1uDFNIkn',
      'B4FvQWnTp718vr6AHyvdGlrHBGNcvuM4y3jUeRCgXxIwBZIbt',
    ],
  ),
  ...publishedIn(
    'gorilla/sessions',
    'https://github.com/gorilla/sessions/blob/06e446011ebfb43f51586adb7a9aa161e51d1aa5/doc.go',
    ['something-very-secret', 'new-authentication-key', 'old-authentication-key'],
  ),
  ...publishedIn(
    'gorilla/securecookie',
    'https://github.com/gorilla/securecookie/blob/08fbeaf5bba74415f23b37f3a2c6e5c2d612a943/README.md',
    ['very-secret', 'a-lot-secret'],
  ),
  ...publishedIn(
    'Iris',
    'https://github.com/kataras/iris/blob/07046ab978d2427d79b14212ed9767434f1897b7/_examples/sessions/securecookie/main.go',
    ['the-big-and-secret-fash-key-here', 'lot-secret-of-characters-big-too'],
  ),
  ...publishedIn(
    'Gogs and Gitea',
    'https://github.com/gogs/gogs/blob/03af37554e34582e8c5a9d98ec9f2d3c9884f0d8/conf/app.ini',
    ['!#@FDEWREWR&*('],
  ),
  ...publishedIn(
    'Grafana',
    'https://github.com/grafana/grafana/blob/0014fb6402029aa07f258cb103e8f52c705ad4e8/conf/sample.ini',
    ['SW2YcwTIb9zpOOhoPsMm'],
  ),
  ...publishedIn(
    'Supabase',
    'https://github.com/supabase/supabase/blob/001faf98b6c92f15db48418bd14a7cb4b7985e05/docker/.env.example',
    ['UpNVntn3cDxHJpq99YMc1T1AQgQpc8kfYTuRgBiYa15BLrx8etQoXz3gZv1/u2oq'],
  ),
  ...publishedIn(
    'Plug',
    'https://github.com/elixir-plug/plug/blob/038e843779b1124b0d148442a1c6ba03a4374088/lib/plug/session/cookie.ex',
    ['-- LONG STRING WITH AT LEAST 64 BYTES --'],
  ),
  ...publishedIn(
    'Snipe-IT',
    'https://github.com/snipe/snipe-it/blob/0c7d4a709aa458f1bbfdbaf62f9e46a2467532c2/.env.example',
    ['ChangeMe'],
  ),
  ...publishedIn(
    'Firefly III',
    'https://github.com/firefly-iii/firefly-iii/blob/01892c3828f5ddebe25b4dba7c0aa00407734039/.env.example',
    ['SomeRandomStringOf32CharsExactly'],
  ),
  ...publishedIn('Shiro before 1.2.5', 'https://github.com/rapid7/metasploit-framework/pull/14522', [
    'kPH+bIxk5D2deZiIxcaaaA==',
  ]),
  ...publishedIn('Guns', 'https://github.com/stylefeng/Guns/issues/48', ['Z3VucwAAAAAAAAAAAAAAAA==']),
  ...publishedIn(
    'Monica',
    'https://github.com/monicahq/monica/blob/021997697d2ad8b0ef4a390107d430ebe7fdc8af/.env.example',
    ['ChangeMeBy32KeyLengthOrGenerated'],
  ),
  ...publishedIn(
    'Redmine container',
    'https://github.com/docker-library/docs/blob/15e3853d42c25d216945a8d60e85905256f5c379/redmine/compose.yaml',
    ['supersecretkey'],
  ),
];
