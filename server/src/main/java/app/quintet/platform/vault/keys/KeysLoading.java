package app.quintet.platform.vault.keys;

import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.vault.KeysRestore.Restored;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads copies of the keys into an empty database of keys. */
public final class KeysLoading {
  private static final int BATCH = 1000;
  private final KeysDatabase databases;
  private final DataSettings settings;

  /** Into this database, for the master key of these settings. */
  public KeysLoading(KeysDatabase databases, DataSettings settings) {
    this.databases = databases;
    this.settings = settings;
  }

  private record Copy(Path file, Instant at) {}

  /** Loads; see {@link app.quintet.platform.vault.KeysRestore}. */
  public Restored load(List<Path> files, List<Path> lists) throws IOException, SQLException {
    Map<UUID, Instant> erased = new TreeMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Path file : files) {
      copies.add(check(file, erased));
    }
    for (Path list : lists) {
      try (BufferedReader lines = Files.newBufferedReader(list)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          note(line.split(" "), erased);
        }
      }
    }
    copies.sort(Comparator.comparing(Copy::at).reversed());
    Opening.migrate(databases);
    try (Connection keys = databases.keys().connect(databases.keys().owner())) {
      keys.setAutoCommit(false);
      long loaded = 0;
      for (Copy copy : copies) {
        loaded += fill(keys, copy, erased);
      }
      bury(keys, erased);
      new Opening(databases, new MasterKeyFile(settings), Clock.systemUTC()).verify(keys);
      keys.commit();
      return new Restored(loaded, erased.keySet());
    } catch (MasterKeyRefused refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  /** Reads a copy once to its end: what is cut off must not be found halfway. */
  private static Copy check(Path file, Map<UUID, Instant> erased) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String head = lines.readLine();
      if (head == null || !head.startsWith(KeysLines.HEAD + " ")) {
        throw new IllegalArgumentException(file + " is no copy of keys");
      }
      long count = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words[0].equals(KeysLines.END) && words[1].equals(Long.toString(count))) {
          return new Copy(file, Instant.parse(head.substring(KeysLines.HEAD.length() + 1)));
        }
        note(words, erased);
        count++;
      }
    }
    throw new IllegalArgumentException(file + " is cut off: its end is missing");
  }

  private static void note(String[] words, Map<UUID, Instant> erased) {
    if (words[0].equals("erased") && words.length == 3) {
      erased.putIfAbsent(UUID.fromString(words[1]), Instant.parse(words[2]));
    }
  }

  private static long fill(Connection keys, Copy copy, Map<UUID, Instant> erased)
      throws IOException, SQLException {
    long loaded = 0;
    try (BufferedReader lines = Files.newBufferedReader(copy.file());
        PreparedStatement key =
            keys.prepareStatement(
                """
                insert into keys.person_key (user_id, master_version, wrapped, created_at)
                values (?, ?, ?, ?) on conflict do nothing
                """);
        PreparedStatement master =
            keys.prepareStatement(
                """
                insert into keys.master (version, proof, registered_at) values (?, ?, ?)
                on conflict do nothing
                """);
        PreparedStatement root =
            keys.prepareStatement(
                """
                insert into keys.root (master_version, wrapped) values (?, ?)
                on conflict do nothing
                """)) {
      int waiting = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        switch (words[0]) {
          case "master" -> {
            master.setInt(1, Integer.parseInt(words[1]));
            master.setBytes(2, Base64.getDecoder().decode(words[2]));
            master.setObject(3, copy.at().atOffset(ZoneOffset.UTC));
            master.executeUpdate();
          }
          case "root" -> {
            root.setInt(1, Integer.parseInt(words[1]));
            root.setBytes(2, Base64.getDecoder().decode(words[2]));
            root.executeUpdate();
          }
          case "key" -> {
            UUID owner = UUID.fromString(words[1]);
            if (!erased.containsKey(owner)) {
              key.setObject(1, owner);
              key.setInt(2, Integer.parseInt(words[2]));
              key.setBytes(3, Base64.getDecoder().decode(words[3]));
              key.setObject(4, Instant.parse(words[4]).atOffset(ZoneOffset.UTC));
              key.addBatch();
              if (++waiting % BATCH == 0) {
                loaded += sum(key.executeBatch());
              }
            }
          }
          default -> {
            // The head, the end, and the erased, who are known already.
          }
        }
      }
      return loaded + sum(key.executeBatch());
    }
  }

  private static void bury(Connection keys, Map<UUID, Instant> erased) throws SQLException {
    try (PreparedStatement grave =
        keys.prepareStatement(
            """
            insert into keys.person_key (user_id, created_at, destroyed_at) values (?, ?, ?)
            on conflict do nothing
            """)) {
      for (var one : erased.entrySet()) {
        grave.setObject(1, one.getKey());
        grave.setObject(2, one.getValue().atOffset(ZoneOffset.UTC));
        grave.setObject(3, one.getValue().atOffset(ZoneOffset.UTC));
        grave.addBatch();
      }
      grave.executeBatch();
    }
  }

  private static long sum(int[] counts) {
    long sum = 0;
    for (int count : counts) {
      sum += Math.max(0, count);
    }
    return sum;
  }
}
