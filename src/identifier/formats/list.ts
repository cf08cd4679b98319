/** All forms, in the order in which they are tried: sealed and signed ones by their unmistakable shape, then by name, then by look. */
import type { Format } from '../value/format.ts';
import { affinity } from './affinity.ts';
import { aspClassic } from './asp-classic.ts';
import { aspnetOwin } from './aspnet-owin.ts';
import { aspnetSession } from './aspnet-session.ts';
import { aspnetTicket } from './aspnet-ticket.ts';
import { authTkt } from './auth-tkt.ts';
import { authjsCsrf } from './authjs-csrf.ts';
import { beaker } from './beaker.ts';
import { bigIp } from './big-ip.ts';
import { bottle } from './bottle.ts';
import { cakephp } from './cakephp.ts';
import { cbor } from './cbor.ts';
import { codeigniter } from './codeigniter.ts';
import { coldfusion } from './coldfusion.ts';
import { cuid } from './cuid.ts';
import { cuid2 } from './cuid2.ts';
import { djangoSession } from './django-session.ts';
import { djangoSigned } from './django-signed.ts';
import { dominoLtpa } from './domino-ltpa.ts';
import { empty } from './empty.ts';
import { expressSigned } from './express-signed.ts';
import { fernet } from './fernet.ts';
import { genericSignature } from './generic-signature.ts';
import { gorilla } from './gorilla.ts';
import { iron } from './iron.ts';
import { itsdangerous } from './itsdangerous.ts';
import { javaSerialized } from './java-serialized.ts';
import { jsessionid } from './jsessionid.ts';
import { jsonState } from './json-state.ts';
import { jwe } from './jwe.ts';
import { jwt } from './jwt.ts';
import { koaSession } from './koa-session.ts';
import { ksuid } from './ksuid.ts';
import { laravel } from './laravel.ts';
import { ltpa } from './ltpa.ts';
import { messagePack } from './message-pack.ts';
import { nanoid } from './nanoid.ts';
import { netscaler } from './netscaler.ts';
import { objectId } from './object-id.ts';
import { paseto } from './paseto.ts';
import { phpSerialized } from './php-serialized.ts';
import { phpSession } from './php-session.ts';
import { play } from './play.ts';
import { plug } from './plug.ts';
import { protobuf } from './protobuf.ts';
import { pyramid } from './pyramid.ts';
import { pythonPickle } from './python-pickle.ts';
import { rackSession } from './rack-session.ts';
import { rails } from './rails.ts';
import { rubyMarshal } from './ruby-marshal.ts';
import { secretbox } from './secretbox.ts';
import { snowflake } from './snowflake.ts';
import { springRememberMe } from './spring-remember-me.ts';
import { symfonyRememberMe } from './symfony-remember-me.ts';
import { tornado } from './tornado.ts';
import { typeid } from './typeid.ts';
import { ulid } from './ulid.ts';
import { uniqid } from './uniqid.ts';
import { unixTime } from './unix-time.ts';
import { uuid } from './uuid.ts';
import { uuidHex } from './uuid-hex.ts';
import { wordpress } from './wordpress.ts';
import { xid } from './xid.ts';
import { yii } from './yii.ts';

export const FORMATS: readonly Format[] = [
  empty,
  expressSigned,
  jwt,
  jwe,
  paseto,
  iron,
  fernet,
  aspnetTicket,
  aspnetOwin,
  laravel,
  plug,
  cakephp,
  rails,
  secretbox,
  gorilla,
  wordpress,
  tornado,
  itsdangerous,
  djangoSigned,
  play,
  authjsCsrf,
  bottle,
  yii,
  codeigniter,
  pyramid,
  dominoLtpa,
  ltpa,
  springRememberMe,
  symfonyRememberMe,
  authTkt,
  bigIp,
  netscaler,
  affinity,
  koaSession,
  jsonState,
  phpSerialized,
  javaSerialized,
  rubyMarshal,
  pythonPickle,
  uuid,
  aspnetSession,
  djangoSession,
  jsessionid,
  phpSession,
  rackSession,
  beaker,
  coldfusion,
  aspClassic,
  genericSignature,
  messagePack,
  cbor,
  protobuf,
  ulid,
  typeid,
  objectId,
  xid,
  ksuid,
  cuid,
  cuid2,
  uniqid,
  snowflake,
  unixTime,
  uuidHex,
  nanoid,
];
