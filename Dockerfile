# virtspan as a small image: Node and the packed program, nothing else. Runs as nobody, with a read-only root.
#   docker build -t virtspan .
#   docker run --rm -i --read-only virtspan                           MCP over stdio
#   docker run --rm --read-only -p 8808:8808 -v virtspan-state:/state -v "$PWD/etc:/config/virtspan:ro" \
#     virtspan http --host 0.0.0.0 --behind-proxy --tokens /config/virtspan/tokens.yaml
FROM node:22-alpine AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp && tar -xzf /tmp/virtspan-*.tgz -C /tmp

FROM node:22-alpine
LABEL org.opencontainers.image.title="virtspan" \
      org.opencontainers.image.source="https://github.com/virtspan/virtspan" \
      org.opencontainers.image.licenses="Apache-2.0"
# Package managers are of no use in here, and the largest part of what could be attacked.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
 && mkdir -p /state /config/virtspan && chown 65532:65532 /state
COPY --from=build --chown=0:0 /tmp/package /opt/virtspan
ENV NODE_ENV=production HOME=/state XDG_STATE_HOME=/state XDG_CONFIG_HOME=/config
USER 65532:65532
VOLUME ["/state"]
EXPOSE 8808
ENTRYPOINT ["node", "/opt/virtspan/dist/main.js"]
