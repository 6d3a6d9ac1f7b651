// What every answer tells the browser not to do.
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Nothing from another host, no inline script or style, no frame around it. */
const policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
} as const;

const closedFeatures = [
  "accelerometer",
  "browsing-topics",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
];
const moreClosedFeatures = ["microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking"];

/** The content security policy of the web application's page, whose style elements carry the nonce. */
export function pagePolicy(nonce: string): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources, ...(name === "style-src" ? [`'nonce-${nonce}'`] : [])].join(" "))
    .join("; ");
}

/** Adds the security headers to every answer; HSTS only where the node is reached by HTTPS. Answers of the API are never stored. */
export async function addSecurityHeaders(server: FastifyInstance, isSecure: boolean): Promise<void> {
  const directives = Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]]));
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
  const features = [...closedFeatures, ...moreClosedFeatures].map((feature) => `${feature}=()`).join(", ");
  server.addHook("onRequest", (request, reply, done) => {
    // The camera reads the machine readable zone of a document.
    reply.header("permissions-policy", `${features}, camera=(self)`);
    if (request.raw.url?.startsWith("/v1/") === true) reply.header("cache-control", "no-store");
    done();
  });
}
