package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.file.Away;
import app.quintet.platform.media.store.StoreDown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class IntakeTests {
  @TempDir Path folder;

  @Test
  void aStreamIsTakenInPiecesUntilItsEnd() throws IOException {
    Intake intake =
        new Intake(
            new ByteArrayInputStream(new byte[150_000]), null, new Arrival(UUID.randomUUID()));
    Path file = folder.resolve("piece");
    assertThat(intake.into(file, 100_000)).isEqualTo(100_000);
    assertThat(Files.size(file)).isEqualTo(100_000);
    assertThat(intake.over()).isFalse();
    assertThat(intake.into(file, 100_000)).isEqualTo(50_000);
    assertThat(intake.over()).isTrue();
    assertThat(intake.cut()).isFalse();
    assertThat(intake.more()).isFalse();
  }

  @Test
  void whatCameBeforeTheClientWentIsKept() throws IOException {
    Intake intake = new Intake(breaking(70_000), null, new Arrival(UUID.randomUUID()));
    Path file = folder.resolve("piece");
    assertThat(intake.into(file, 1_000_000)).isEqualTo(70_000);
    assertThat(Files.size(file)).isEqualTo(70_000);
    assertThat(intake.cut()).isTrue();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aFullDiskIsNotTakenForALostClient() {
    Intake intake =
        new Intake(new ByteArrayInputStream(new byte[10]), null, new Arrival(UUID.randomUUID()));
    assertThatThrownBy(() -> intake.into(Path.of("/dev/full"), 10))
        .isInstanceOfSatisfying(
            StoreDown.class,
            down -> {
              assertThat(down.full()).isTrue();
              Problem said = Away.of(down);
              assertThat(said.status()).isEqualTo(503);
              assertThat(said.message()).contains("full");
            });
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  private static InputStream breaking(int after) {
    return new InputStream() {
      private int left = after;

      @Override
      public int read() throws IOException {
        if (left-- == 0) {
          throw new IOException("connection reset");
        }
        return 0;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
          throw new IOException("connection reset");
        }
        int read = Math.min(length, left);
        left -= read;
        return read;
      }
    };
  }
}
