package app.quintet.platform.admin;

import app.quintet.platform.admin.command.Beside;
import app.quintet.platform.admin.command.GrantCommand;
import app.quintet.platform.admin.command.KeyCommands;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The operator's command line; works while the server runs and while it does not. */
public final class AdminCommands {
  private static final String USAGE =
      "usage: admin grant EMAIL ENTITLEMENT | rotate-key | retire-key";

  private AdminCommands() {}

  /** Runs one command; returns the exit code: 0 done, 1 refused, 2 not understood. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    Function<ApplicationContext, String> command = command(args);
    if (command == null) {
      err.println(USAGE);
      return 2;
    }
    try (var context = Beside.theServer()) {
      out.println(command.apply(context));
      return 0;
    } catch (RuntimeException fault) {
      err.println("quintet: " + reason(fault));
      return 1;
    }
  }

  private static @Nullable Function<ApplicationContext, String> command(List<String> args) {
    String name = args.isEmpty() ? "" : args.getFirst();
    return switch (name + " " + args.size()) {
      case "grant 3" ->
          context -> context.getBean(GrantCommand.class).grant(args.get(1), args.get(2));
      case "rotate-key 1" -> context -> context.getBean(KeyCommands.class).rotate();
      case "retire-key 1" -> context -> context.getBean(KeyCommands.class).retire();
      default -> null;
    };
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
