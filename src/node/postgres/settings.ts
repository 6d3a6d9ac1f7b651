import { totalmem } from "node:os";

const megabyte = 1024 * 1024;

/** How the embedded PostgreSQL is set up: durable, on one machine beside its node, reachable by its socket only. */
export function serverSettings(socketFolder: string): Record<string, string> {
  const isSmall = totalmem() < 3000 * megabyte;
  return {
    listen_addresses: "",
    unix_socket_directories: socketFolder,
    unix_socket_permissions: "0700",
    max_connections: "240",

    // What was acknowledged survives a power cut.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",

    shared_buffers: isSmall ? "64MB" : "256MB",
    effective_cache_size: isSmall ? "512MB" : "2GB",
    work_mem: "16MB",
    maintenance_work_mem: isSmall ? "64MB" : "256MB",
    max_wal_size: "2GB",
    min_wal_size: "256MB",
    checkpoint_timeout: "15min",
    random_page_cost: "1.1",
    jit: "off",

    // A statement of a node that was killed ends within a second instead of running on without anybody to commit it.
    client_connection_check_interval: "1s",
    timezone: "UTC",

    // A week of logs, a file a day, without the values of statements: logs carry no personal data.
    logging_collector: "on",
    log_filename: "postgresql-%a.log",
    log_truncate_on_rotation: "on",
    log_rotation_age: "1d",
    log_rotation_size: "0",
    log_timezone: "UTC",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
  };
}

/** For tests that are not about durability: faster and smaller. What they write is lost when the machine stops. */
export const unsafeTestSettings: Readonly<Record<string, string>> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "64MB",
  max_wal_size: "512MB",
  logging_collector: "off",
};
