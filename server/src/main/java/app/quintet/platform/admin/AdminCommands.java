package app.quintet.platform.admin;

import app.quintet.platform.admin.command.BackupCommand;
import app.quintet.platform.admin.command.Beside;
import app.quintet.platform.admin.command.GrantCommand;
import app.quintet.platform.admin.command.KeyCommands;
import app.quintet.platform.admin.command.RestoreCommand;
import app.quintet.platform.admin.command.StaffCommands;
import app.quintet.platform.admin.command.VerifyAuditCommand;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operator's command line; works while the server runs and while it does not. */
public final class AdminCommands {
  private static final String USAGE =
      """
      usage: admin create EMAIL [ROLE] | admin forget-passkeys EMAIL
             admin grant EMAIL ENTITLEMENT | admin rotate-key | admin retire-key
             admin verify-audit | admin import-providers FILE
             admin therapist EMAIL PROVIDER_REF|--suspend|--resume|--end
             backup FILE | restore FILE [KEYS-FILE …]\
      """;

  private AdminCommands() {}

  /** Runs one command; returns the exit code: 0 done, 1 refused, 2 not understood. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    Supplier<String> command = command(args);
    if (command == null) {
      err.println(USAGE);
      return 2;
    }
    try {
      out.println(command.get());
      return 0;
    } catch (RuntimeException fault) {
      err.println("quintet: " + reason(fault));
      return 1;
    }
  }

  private static @Nullable Supplier<String> command(List<String> args) {
    String name = args.isEmpty() ? "" : args.getFirst();
    List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
    return switch (name + " " + rest.size()) {
      case "create 1" ->
          () -> beside(StaffCommands.class, c -> c.create(rest.get(0), "super_admin"));
      case "create 2" -> () -> beside(StaffCommands.class, c -> c.create(rest.get(0), rest.get(1)));
      case "forget-passkeys 1" ->
          () -> beside(StaffCommands.class, c -> c.forgetPasskeys(rest.getFirst()));
      case "grant 2" -> () -> beside(GrantCommand.class, c -> c.grant(rest.get(0), rest.get(1)));
      case "rotate-key 0" -> () -> beside(KeyCommands.class, KeyCommands::rotate);
      case "retire-key 0" -> () -> beside(KeyCommands.class, KeyCommands::retire);
      case "verify-audit 0" -> () -> beside(VerifyAuditCommand.class, VerifyAuditCommand::verify);
      // Names of the apps' own commands: nothing is started for words that nobody understands.
      case "import-providers 1", "therapist 2" -> () -> ofAnApp(name, rest);
      case "backup 1" -> () -> beside(BackupCommand.class, c -> c.backup(Path.of(rest.getFirst())));
      default -> name.equals("restore") && !rest.isEmpty() ? () -> restore(rest) : null;
    };
  }

  private static <C> String beside(Class<C> type, Function<C, String> command) {
    try (var context = Beside.theServer()) {
      return command.apply(context.getBean(type));
    }
  }

  private static String ofAnApp(String name, List<String> words) {
    try (var context = Beside.theServer()) {
      return context.getBeanProvider(OperatorCommand.class).stream()
          .filter(command -> command.names().contains(name))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no app has the command " + name))
          .run(name, words);
    }
  }

  private static String restore(List<String> files) {
    List<Path> keys = files.stream().skip(1).map(Path::of).toList();
    return RestoreCommand.restore(Path.of(files.getFirst()), keys);
  }

  /** The innermost reason is the one an operator can act on. */
  private static String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
