import { type PublishedSecret, publishedIn } from './published-secret.ts';

/** Example and default secrets of Python frameworks and applications. Each was read in its source, 2026-11. */
export const PUBLISHED_PYTHON: readonly PublishedSecret[] = [
  ...publishedIn(
    'Flask tutorial',
    'https://github.com/pallets/flask/blob/0639bfaf239ad7b1297e4bac89773901935a35d9/docs/tutorial/factory.rst',
    ['dev'],
  ),
  ...publishedIn(
    'Flaskr',
    'https://github.com/pallets/flask/blob/05161d35844ba7cc1f46c08a51de632b5f3c5269/examples/flaskr/flaskr.py',
    ['development key'],
  ),
  // Bytes where the source shows bytes that are no text in UTF-8.
  ...publishedIn(
    'Flask configuration',
    'https://github.com/pallets/flask/blob/02318b2364d986d55066048e2bbd2df73becedd1/docs/config.rst',
    [
      '5f352379324c22463451387a0aec5d2f',
      Uint8Array.from([0x5f, 0x35, 0x23, 0x79, 0x32, 0x4c, 0x22, 0x46, 0x34, 0x51, 0x38, 0x7a, 0x0a, 0xec, 0x5d, 0x2f]),
    ],
  ),
  // Bytes where the source shows bytes that are no text in UTF-8.
  ...publishedIn(
    'Flask quickstart',
    'https://github.com/pallets/flask/blob/009612fab78bbe1b162c04bb41fcf5d4a4d0ae0e/docs/quickstart.rst',
    [
      'A0Zr98j/3yX R~XHH!jmN]LWX/,?RT',
      Uint8Array.from([
        0xfd, 0x7b, 0x48, 0xe5, 0x3c, 0x95, 0xf9, 0xe3, 0x96, 0x2e, 0x35, 0xd1, 0x01, 0x4f, 0x3c, 0x21, 0xd5, 0xa2,
        0xa0, 0x9f, 0x52, 0x22, 0xa1, 0xa8,
      ]),
    ],
  ),
  ...publishedIn(
    'Flask Mega-Tutorial',
    'https://github.com/miguelgrinberg/microblog/blob/04dfcfbe58aa63a3574c1ce5dc0b9db223afa1fa/config.py',
    ['you-will-never-guess'],
  ),
  ...publishedIn(
    'Flasky',
    'https://github.com/miguelgrinberg/flasky/blob/097bbffbd5fee91009643e4c5b3ad0289f2b23ef/config.py',
    ['hard to guess string'],
  ),
  ...publishedIn(
    'Flask-SocketIO',
    'https://github.com/miguelgrinberg/Flask-SocketIO/blob/01628b745f3e8fd1954d47a358a0d487dda57757/docs/getting_started.rst',
    ['secret!'],
  ),
  ...publishedIn(
    'Flask-Login',
    'https://github.com/maxcountryman/flask-login/blob/03bb7ffd5722f5ff8626d625b0e4941bda66b681/README.md',
    ['super secret string'],
  ),
  ...publishedIn(
    'Flask-Security',
    'https://github.com/pallets-eco/flask-security/blob/08ff245f82d484c80ee669901634e8e74f6e77e0/docs/quickstart.rst',
    ['pf9Wkove4IKEAXvy-cQkeDPhv9Cb3Ag-wyJILbq_dFw'],
  ),
  ...publishedIn(
    'Flask-Admin',
    'https://github.com/pallets-eco/flask-admin/blob/5bcb9cb003c4c90f755488ef141f37f82573009f/examples/auth/config.py',
    ['123456790'],
  ),
  ...publishedIn(
    'Real Python',
    'https://github.com/realpython/flask-jwt-auth/blob/3359951ac234f4daee00f6c9866ab1bf981de4ad/project/server/config.py',
    ['my_precious'],
  ),
  ...publishedIn(
    'Superset',
    'https://github.com/apache/superset/blob/02fd57b71eb795947f2100fc062ec64b0573d352/superset/constants.py',
    ['CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET'],
  ),
  ...publishedIn(
    'Superset',
    'https://github.com/rapid7/metasploit-framework/blob/4d228ebe04757ab767335ca31143a99fc17fadd1/data/wordlists/superset_secret_keys.txt',
    [
      '\x02\x01thisismyscretkey\x01\x02\\e\\y\\y\\h',
      'thisISaSECRET_1234',
      'YOUR_OWN_RANDOM_GENERATED_SECRET_KEY',
      'TEST_NON_DEV_SECRET',
    ],
  ),
  ...publishedIn(
    'Airflow',
    'https://github.com/puckel/docker-airflow/blob/031f606921ea562f447a1865db08fbead44396c0/config/airflow.cfg',
    ['temporary_key'],
  ),
  ...publishedIn(
    'Redash',
    'https://github.com/getredash/redash/blob/00edc29e500be8da18598c3705fc698f9bd20f11/redash/settings.py',
    ['c292a0a3aa32397cdb050e233733900f'],
  ),
  ...publishedIn(
    'Dify',
    'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/docker/.env.example',
    ['sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U'],
  ),
  ...publishedIn(
    'Tornado',
    'https://github.com/tornadoweb/tornado/blob/05585180e9dd63b426a6e67f3da7a543f4a53fb6/docs/guide/security.rst',
    ['__TODO:_GENERATE_YOUR_OWN_RANDOM_VALUE_HERE__'],
  ),
  ...publishedIn(
    'Pyramid',
    'https://github.com/Pylons/pyramid/blob/009f843d7d72d3a9d8cc35c08db9b77e247111f5/docs/narr/sessions.rst',
    ['itsaseekreet'],
  ),
  ...publishedIn(
    'Pyramid',
    'https://github.com/Pylons/pyramid/blob/06c28384c1217e054f530df511b434ff543e3132/docs/tutorials/wiki2/src/authentication/development.ini',
    ['seekrit'],
  ),
  ...publishedIn(
    'Bottle',
    'https://github.com/bottlepy/bottle/blob/02137987220dd9b311b2c589afc2d097c66bacb1/docs/tutorial.rst',
    ['some-secret-key'],
  ),
  ...publishedIn(
    'itsdangerous',
    'https://github.com/pallets/itsdangerous/blob/0030c0bd9c05c8b02458ca2116dd9870c2e4d36b/docs/index.rst',
    ['secret-key'],
  ),
  ...publishedIn(
    'itsdangerous',
    'https://github.com/pallets/itsdangerous/blob/47245c2321d7caf9a267a9f7fa68766e0f1481d3/README.rst',
    ['secret key'],
  ),
  ...publishedIn(
    'Django documentation',
    'https://github.com/django/django/blob/01d7ff9a17af2024956f6c81106a22bffcd9a703/docs/topics/testing/advanced.txt',
    ['fake-key'],
  ),
  ...publishedIn(
    'Cookiecutter Django',
    'https://github.com/cookiecutter/cookiecutter-django/blob/07e2e424f46afe6965d97a28a09dcba69017dd64/%7B%7Bcookiecutter.project_slug%7D%7D/config/settings/local.py',
    ['!!!SET DJANGO_SECRET_KEY!!!'],
  ),
  ...publishedIn(
    'Label Studio',
    'https://github.com/HumanSignal/label-studio/security/advisories/GHSA-f475-x83m-rx5m',
    ['$(fefwefwef13;LFK{P!)@#*!)kdsjfWF2l+i5e3t(8a1n'],
  ),
  ...publishedIn(
    'PostHog',
    'https://github.com/PostHog/posthog/blob/039ea8bc9c81d84c0ab02916e3d27ec5b3adddda/posthog/settings/access.py',
    ['<randomly generated secret key>'],
  ),
  ...publishedIn(
    'Authlib demo for FastAPI',
    'https://github.com/authlib/demo-oauth-client/blob/0746b3ba989c769680977c53417af7199af32a77/fastapi-google-login/app.py',
    ['!secret'],
  ),
  ...publishedIn(
    'NetBox container',
    'https://github.com/netbox-community/netbox-docker/blob/0d8d11c51c66ce5b1a0d82b9d8c21aae04bb652f/env/netbox.env',
    ['r8OwDznj!!dci#P9ghmRfdu1Ysxm0AiPeDCQhKE+N_rClfWNj'],
  ),
  ...publishedIn(
    'DefectDojo',
    'https://github.com/DefectDojo/django-DefectDojo/blob/009a4f14bdc7b8f0fefeba61b6cd3d980be73555/docker-compose.yml',
    ['hhZCp@D28z!n@NED*yB!ROMt+WzsY*iq'],
  ),
  ...publishedIn(
    'Plane',
    'https://github.com/makeplane/plane/blob/065facc8073aa2361be7a6ccd56f5c48c7aea915/deployments/cli/community/variables.env',
    ['60gp0byfz2dvffa45cxl20p1scy9xbpf6d8c5y0geejgkyp1b5', '60gp0byfz2dvffa45cxl20p1scy9xbpf6d8c5y0geejgkyp1b6'],
  ),
  ...publishedIn(
    'Paperless-ngx',
    'https://github.com/paperless-ngx/paperless-ngx/blob/009de5184fc408cc5b993ac46b8b0c34836783bd/paperless.conf.example',
    ['change-me'],
  ),
  ...publishedIn(
    'SearXNG container',
    'https://github.com/searxng/searxng-docker/blob/070b02e6daa450176ae04c2a178a8f3e42576c18/searxng/settings.yml',
    ['ultrasecretkey'],
  ),
  ...publishedIn(
    'Healthchecks',
    'https://github.com/healthchecks/healthchecks/blob/08849d6f22342f6101c3fa9b3524fe8bf156aa39/docker/.env.example',
    ['---'],
  ),
  ...publishedIn(
    'Nautobot container',
    'https://github.com/nautobot/nautobot-docker-compose/blob/40eec0879a0e8f271eedcaf0f67ade55166ca6b5/environments/creds.example.env',
    ['012345678901234567890123456789012345678901234567890123456789'],
  ),
  ...publishedIn(
    'Taiga container',
    'https://github.com/taigaio/taiga-docker/blob/b6f43003f9533c7025d4a6aac42a906d6f9eb854/.env',
    ['taiga-secret-key'],
  ),
];
