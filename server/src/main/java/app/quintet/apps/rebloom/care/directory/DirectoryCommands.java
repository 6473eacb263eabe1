package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.admin.OperatorCommand;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The directory on the operator's command line. */
@Component
@Lazy
@Import({Importing.class, Verifying.class})
class DirectoryCommands implements OperatorCommand {
  private final Importing importing;
  private final Verifying verifying;

  DirectoryCommands(Importing importing, Verifying verifying) {
    this.importing = importing;
    this.verifying = verifying;
  }

  @Override
  public List<String> names() {
    return List.of("import-providers", "therapist");
  }

  @Override
  public String run(String name, List<String> words) {
    return name.equals("therapist")
        ? therapist(words.getFirst(), words.getLast())
        : imported(Path.of(words.getFirst()));
  }

  private String imported(Path file) {
    Importing.Imported done = importing.from(file);
    return "%d entries are new, %d changed, %d hidden because they are no longer in the file, %d as they were."
        .formatted(done.fresh(), done.changed(), done.hidden(), done.same());
  }

  private String therapist(String email, String word) {
    switch (word) {
      case "--end" -> verifying.end(email);
      case "--suspend" -> verifying.suspend(email, true);
      case "--resume" -> verifying.suspend(email, false);
      default -> verifying.verify(email, word);
    }
    return switch (word) {
      case "--end" -> email + " is no therapist here any more; all access has ended.";
      case "--suspend" -> email + " reads nothing until you say --resume.";
      case "--resume" -> email + " works here again.";
      default -> email + " is the therapist of " + word + " now.";
    };
  }
}
