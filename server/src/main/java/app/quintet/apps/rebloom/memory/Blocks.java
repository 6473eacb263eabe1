package app.quintet.apps.rebloom.memory;

import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed blocks of embeddings. What changes them first takes the person's lock. */
@Component
class Blocks {
  /** Memories in one block; with {@link #MOST} blocks 5,120 of them can be found. */
  static final int ROOM = 256;

  private static final int MOST = 20;
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Blocks(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** Every memory with its likeness, the most alike first. */
  List<Vectors.Match> matches(UUID person, byte[] asked) {
    List<Vectors.Match> all = new ArrayList<>();
    tx.read(
        person,
        "select number, vectors from rebloom.memory_block where user_id = ?",
        (row, n) -> {
          byte[] block = open(person, row.getInt("number"), row.getBytes("vectors"));
          Vectors.match(block, asked, all);
          return true;
        },
        person);
    all.sort(Comparator.comparing(Vectors.Match::likeness).reversed());
    return all;
  }

  /** Until the transaction ends nobody else changes this person's blocks. */
  void lock(UUID person) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('rebloom.memory/' || :me, 0))::text")
        .param("me", person.toString())
        .query(String.class)
        .list();
  }

  /** Adds an embedding; the oldest block leaves the search when there are too many. */
  void add(UUID person, Vectors.Entry entry) {
    List<Block> blocks = all(person);
    Block last = blocks.isEmpty() ? new Block(0, List.of()) : blocks.getLast();
    if (last.entries().size() >= ROOM) {
      last = new Block(last.number() + 1, List.of());
    }
    List<Vectors.Entry> entries = new ArrayList<>(last.entries());
    entries.add(entry);
    save(person, new Block(last.number(), entries));
    sql.sql("delete from rebloom.memory_block where user_id = :me and number <= :old")
        .param("me", person)
        .param("old", last.number() - MOST)
        .update();
  }

  /** Puts another embedding in the place of a memory's; nothing if it left the search. */
  void replace(UUID person, Vectors.Entry entry) {
    rewrite(person, entry.memory(), List.of(entry));
  }

  void remove(UUID person, UUID memory) {
    rewrite(person, memory, List.of());
  }

  private void rewrite(UUID person, UUID memory, List<Vectors.Entry> instead) {
    for (Block block : all(person)) {
      List<Vectors.Entry> entries = new ArrayList<>(block.entries());
      if (entries.removeIf(e -> e.memory().equals(memory))) {
        entries.addAll(instead);
        save(person, new Block(block.number(), entries));
      }
    }
  }

  private record Block(int number, List<Vectors.Entry> entries) {}

  private List<Block> all(UUID person) {
    return tx.read(
        person,
        "select number, vectors from rebloom.memory_block where user_id = ? order by number",
        (row, n) -> {
          int number = row.getInt("number");
          return new Block(number, Vectors.read(open(person, number, row.getBytes("vectors"))));
        },
        person);
  }

  private void save(UUID person, Block block) {
    sql.sql(
            """
            insert into rebloom.memory_block (user_id, number, vectors)
            values (:me, :number, :vectors)
            on conflict (user_id, number) do update set vectors = excluded.vectors
            """)
        .param("me", person)
        .param("number", block.number())
        .param(
            "vectors",
            vault.sealBytes(
                person, context(person, block.number()), Vectors.write(block.entries())))
        .update();
  }

  private byte[] open(UUID person, int number, byte[] sealed) {
    return vault.openBytes(person, context(person, number), sealed);
  }

  private static String context(UUID person, int number) {
    return "rebloom.memory_block.vectors/" + person + "/" + number;
  }
}
