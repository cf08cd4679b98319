/** All forms, in the order in which they are tried: sealed and signed ones by their unmistakable shape, then by name, then by look. */
import type { Format } from '../format.ts';
import { aspnetSession } from './aspnet-session.ts';
import { aspnetTicket } from './aspnet-ticket.ts';
import { djangoSession } from './django-session.ts';
import { djangoSigned } from './django-signed.ts';
import { empty } from './empty.ts';
import { expressSigned } from './express-signed.ts';
import { fernet } from './fernet.ts';
import { genericSignature } from './generic-signature.ts';
import { iron } from './iron.ts';
import { itsdangerous } from './itsdangerous.ts';
import { jsessionid } from './jsessionid.ts';
import { jsonState } from './json-state.ts';
import { jwe } from './jwe.ts';
import { jwt } from './jwt.ts';
import { laravel } from './laravel.ts';
import { nanoid } from './nanoid.ts';
import { objectId } from './object-id.ts';
import { phpSession } from './php-session.ts';
import { rails } from './rails.ts';
import { secretbox } from './secretbox.ts';
import { snowflake } from './snowflake.ts';
import { ulid } from './ulid.ts';
import { uniqid } from './uniqid.ts';
import { unixTime } from './unix-time.ts';
import { uuid } from './uuid.ts';
import { wordpress } from './wordpress.ts';

export const FORMATS: readonly Format[] = [
  empty,
  expressSigned,
  jwt,
  jwe,
  iron,
  fernet,
  aspnetTicket,
  laravel,
  rails,
  secretbox,
  wordpress,
  itsdangerous,
  djangoSigned,
  jsonState,
  uuid,
  aspnetSession,
  djangoSession,
  jsessionid,
  phpSession,
  genericSignature,
  ulid,
  objectId,
  uniqid,
  snowflake,
  unixTime,
  nanoid,
];
