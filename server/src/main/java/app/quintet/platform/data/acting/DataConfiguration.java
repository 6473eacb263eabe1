package app.quintet.platform.data.acting;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.Roles;
import app.quintet.platform.data.Secrets;
import app.quintet.platform.data.Tx;
import app.quintet.platform.data.embedded.EarlyPostgres;
import app.quintet.platform.data.embedded.EmbeddedPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, KeysSettings.class})
class DataConfiguration {
  @Bean(destroyMethod = "close")
  @ConditionalOnExpression("'${quintet.data.url:}' == ''")
  @ConditionalOnMissingBean(Database.class)
  EmbeddedPostgres embeddedPostgres(DataSettings settings, ObjectProvider<EarlyPostgres> early) {
    EarlyPostgres begun = early.getIfAvailable();
    return begun == null ? EmbeddedPostgres.start(settings.directory()) : begun.take();
  }

  @Bean
  @ConditionalOnMissingBean(Database.class)
  Database database(
      DataSettings settings,
      ObjectProvider<Secrets> secrets,
      ObjectProvider<EmbeddedPostgres> embedded)
      throws SQLException {
    if (settings.embedded()) {
      return embedded.getObject().database();
    }
    // Every node derives the same password, so that none has to be handed around.
    String password = HexFormat.of().formatHex(secrets.getObject().derive("database.app"));
    Login owner = new Login(settings.user(), settings.password());
    Database database = new Database(settings.url(), owner, new Login("quintet_app", password));
    try (Connection connection = database.connect(owner)) {
      Roles.ensureRole(connection, database.app());
    }
    return database;
  }

  @Bean
  @ConditionalOnMissingBean(KeysDatabase.class)
  KeysDatabase keysDatabase(
      DataSettings settings, KeysSettings keys, ObjectProvider<EmbeddedPostgres> embedded)
      throws SQLException {
    return settings.embedded() ? embedded.getObject().keys() : ExternalKeys.open(settings, keys);
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(Database database, Secrets openedBefore) {
    // No migration runs before the master key was held against what is there.
    return new DriverManagerDataSource(
        database.url(), database.owner().user(), database.owner().password());
  }

  /** The bare pool: only for what manages its own transactions (the scheduler). */
  @Bean(defaultCandidate = false)
  @Qualifier("pool")
  HikariDataSource pool(Database database, DataSettings settings) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("quintet");
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.app().user());
    pool.setPassword(database.app().password());
    pool.setMaximumPoolSize(settings.poolSize());
    pool.setMinimumIdle(Math.min(5, settings.poolSize()));
    pool.setConnectionTimeout(30_000);
    pool.setIdleTimeout(600_000);
    pool.setMaxLifetime(1_800_000);
    // The first real use waits for the database; start-up does not open all connections at once.
    pool.setInitializationFailTimeout(-1);
    pool.addDataSourceProperty("ApplicationName", "quintet");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    pool.addDataSourceProperty(
        "options",
        "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s");
    return pool;
  }

  @Bean
  @Primary
  GuardedDataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
    return new GuardedDataSource(pool);
  }

  @Bean
  PlatformTransactionManager transactionManager(GuardedDataSource dataSource) {
    return new ActingTransactionManager(dataSource);
  }

  @Bean
  Tx tx(
      PlatformTransactionManager manager,
      @Qualifier("pool") HikariDataSource pool,
      JdbcTemplate jdbcTemplate) {
    return new JdbcTx((ActingTransactionManager) manager, pool, jdbcTemplate);
  }
}
