import { ASKED_AGAIN, HASHED, HEADERS, KEPT_FOREVER, READ_BY_EXCEL } from "./server-headers";

/**
 * A file for nginx's `conf.d`: a server for the origin that serves the folder `site`. What is to be filled in stands in
 * capitals.
 */
export function nginxConf(origin: string): string {
  const { hostname, port, pathname } = new URL(origin);
  const path = pathname === "/" ? "/" : `${pathname}/`;
  const functions = READ_BY_EXCEL.replace("^", `^${path.replaceAll(".", String.raw`\.`)}`);
  const headers = Object.entries(HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Compleet for Excel. Belongs in conf.d: the maps must stand outside a server.
# Fill in FOLDER (the folder "site" of this package) and the two certificate files.

# A header with an empty value is not sent. They stand here, since an add_header in a location drops all others.
map $uri $compleet_cache {
  default "${ASKED_AGAIN}";
  "~${HASHED}" "${KEPT_FOREVER}";
}
map $uri $compleet_allow_origin {
  default "";
  "~${functions}" "*";
}

server {
  listen ${port === "" ? "443" : port} ssl;
  server_name ${hostname};
  ssl_certificate /FOLDER/certificate.pem;
  ssl_certificate_key /FOLDER/certificate.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  include mime.types;
  charset utf-8;
  gzip on;
  gzip_types application/json text/javascript application/javascript text/css;

${headers.join("\n")}
  add_header Cache-Control $compleet_cache always;
  add_header Access-Control-Allow-Origin $compleet_allow_origin always;

  location ${path} {
    alias /FOLDER/site/;
    limit_except GET {
      deny all;
    }
  }
}
`;
}
