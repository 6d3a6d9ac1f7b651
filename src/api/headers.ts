// What every answer tells the browser not to do.
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Nothing from another host, no inline script or style, no frame around it. */
const policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
} as const;

const year = 31_536_000;

// The camera reads the machine readable zone of a document.
const features =
  "accelerometer=(), browsing-topics=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()";

/**
 * Adds the security headers to every answer; HSTS only where the node is reached by HTTPS. Answers of the API are never stored, and get the
 * headers that mean something for data: helmet's full set halves the number of requests a second.
 */
export async function addSecurityHeaders(server: FastifyInstance, isSecure: boolean): Promise<void> {
  await server.register(helmet, {
    global: false,
    contentSecurityPolicy: { useDefaults: false, directives: helmetPolicy() },
    strictTransportSecurity: isSecure ? { maxAge: year, includeSubDomains: false } : false,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
  const forData = dataHeaders(isSecure);
  server.addHook("onRequest", (request, reply, done) => {
    if (request.raw.url?.startsWith("/v1/") === true) {
      reply.headers(forData);
    } else {
      reply.header("permissions-policy", features);
      reply.helmet();
    }
    done();
  });
}

function helmetPolicy(): Record<string, string[]> {
  return Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]]));
}

function dataHeaders(isSecure: boolean): Record<string, string> {
  return {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    ...(isSecure ? { "strict-transport-security": `max-age=${year}` } : {}),
  };
}
