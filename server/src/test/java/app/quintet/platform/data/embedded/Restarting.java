package app.quintet.platform.data.embedded;

import app.quintet.testing.SharedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stops and starts the PostgreSQL of a data folder under the server that uses it. */
public final class Restarting {
  private final Path folder;
  private final Path cluster;
  private final Programs programs;

  /** For this data folder. */
  public Restarting(Path data) throws IOException, InterruptedException {
    folder = data.resolve("postgres");
    cluster = folder.resolve("cluster");
    programs = new Programs(SharedPostgres.binaries().resolve("postgresql-18.6"), folder);
  }

  /** Stops it; whoever is connected is cut off. */
  public void stop() throws IOException, InterruptedException {
    programs.run(log(), "pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
  }

  /** Starts it again, on the same port. */
  public void start() throws IOException, InterruptedException {
    // What it was started with: the program, its folder, then its options.
    String[] before = Files.readString(cluster.resolve("postmaster.opts")).strip().split(" ", 4);
    programs.run(
        log(),
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-w",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        before[3],
        "start");
  }

  private Path log() {
    return folder.resolve("postgres.log");
  }
}
