package app.quintet.platform.data;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where wrapped keys live and where their backups go.
 *
 * @param url JDBC address of the keys' database beside an external PostgreSQL; blank: a database of
 *     the same server named after the main one with {@code _keys} behind
 * @param user its owner; blank: the owner of the main database
 * @param password of that owner
 * @param backups folder of the daily copies, apart from every backup of the database
 */
@ConfigurationProperties("quintet.keys")
public record KeysSettings(String url, String user, String password, Path backups) {}
