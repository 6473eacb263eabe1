package app.quintet.platform.admin.backup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Backups the server makes by itself.
 *
 * @param directory where to; blank: none are made
 */
@ConfigurationProperties("quintet.backup")
record BackupSettings(String directory) {}
