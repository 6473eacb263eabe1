package app.quintet.platform.privacy.archive;

import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.Messages;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One archive while it is written: a zip with a folder of JSON for each module and a page to read.
 * Everything streams, and nothing lies on the disk that is not sealed: neither the zip nor the page
 * that grows beside it, whose key is never written anywhere.
 */
public final class Archive implements AutoCloseable {
  private final JsonMapper json;
  private final Messages messages;
  private final String language;
  private final Path pageFile;
  private final byte[] pageKey = new byte[32];
  private final Counted counted;
  private final ZipOutputStream zip;
  private final Writer pageOut;
  private final ReadablePage page;

  /** Begins an archive in this file, sealed with this key. */
  public Archive(Path file, byte[] key, JsonMapper json, Messages messages, String language)
      throws IOException {
    this.json = json;
    this.messages = messages;
    this.language = language;
    this.pageFile = file.resolveSibling(file.getFileName() + ".page");
    new SecureRandom().nextBytes(pageKey);
    this.counted = new Counted(SealedFile.sealing(OwnFiles.create(file), key));
    this.zip = new ZipOutputStream(counted, StandardCharsets.UTF_8);
    this.pageOut =
        new OutputStreamWriter(
            SealedFile.sealing(OwnFiles.create(pageFile), pageKey), StandardCharsets.UTF_8);
    this.page = new ReadablePage(pageOut, messages, language);
    page.begin(messages.text(language, "export.title"), messages.text(language, "export.intro"));
  }

  /** Where a module puts what it hands out. */
  public ExportSink sink(String module) {
    return new ModuleSink(module);
  }

  /** Puts the page in and finishes the zip; answers its size in bytes as it will be fetched. */
  public long finish() throws IOException {
    page.end();
    pageOut.close();
    zip.putNextEntry(new ZipEntry("index.html"));
    try (InputStream written = SealedFile.opening(Files.newInputStream(pageFile), pageKey)) {
      written.transferTo(zip);
    }
    zip.closeEntry();
    zip.close();
    return counted.bytes;
  }

  @Override
  public void close() throws IOException {
    try (zip;
        pageOut) {
      Files.deleteIfExists(pageFile);
    }
  }

  private final class ModuleSink implements ExportSink {
    private final String module;
    private boolean begun;

    ModuleSink(String module) {
      this.module = module;
    }

    @Override
    public void json(String path, Object value) {
      try {
        switch (value) {
          case Stream<?> rows -> {
            try (rows) {
              add(path, rows.iterator());
            }
          }
          case Iterable<?> rows -> add(path, rows.iterator());
          default -> add(path, List.of(value).iterator());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void add(String path, Iterator<?> rows) throws IOException {
      if (!rows.hasNext()) {
        return;
      }
      if (!begun) {
        begun = true;
        page.module(module);
      }
      page.section(module, path);
      zip.putNextEntry(new ZipEntry(module + "/" + path + ".json"));
      String before = "[\n";
      while (rows.hasNext()) {
        JsonNode row = json.valueToTree(rows.next());
        zip.write(before.getBytes(StandardCharsets.UTF_8));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(row));
        before = ",\n";
        page.row(row);
      }
      zip.write("\n]\n".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    @Override
    public void file(String path, InputStream content) {
      try (content) {
        zip.putNextEntry(new ZipEntry(module + "/" + path));
        content.transferTo(zip);
        zip.closeEntry();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += length;
    }
  }
}
