import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Default names of cookies that only choose a server: AWS, Azure, Google Cloud, Kubernetes' ingress-nginx, Heroku, Traefik. */
const NAMES =
  /^(?:AWSALB(?:CORS|TG|TGCORS)?|AWSELB(?:CORS)?|ARRAffinity(?:SameSite)?|ApplicationGatewayAffinity(?:CORS)?|GCLB|GAESA|heroku-session-affinity|INGRESSCOOKIE|SERVERID|ROUTEID|_traefik_backend)$/i;

/** A load balancer's choice, recognised by its name. */
export const affinity: Format = {
  id: 'affinity',
  title: 'Load balancer’s choice of server',
  recognise({ text, name }) {
    if (text === '' || !NAMES.test(name)) return undefined;
    return {
      kind: 'client-state',
      parts: partSequence([[text.length, 'node', 'the server that was chosen']]),
      identity: text,
      peeled: [],
      why: 'It keeps a browser with one server; it is no session.',
      sessionPlace: 'none',
    };
  },
};
