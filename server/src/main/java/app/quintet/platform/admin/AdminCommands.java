package app.quintet.platform.admin;

import app.quintet.platform.admin.command.Beside;
import app.quintet.platform.admin.command.GrantCommand;
import java.io.PrintStream;
import java.util.List;

/** The operator's command line; works while the server runs and while it does not. */
public final class AdminCommands {
  private static final String USAGE = "usage: admin grant EMAIL ENTITLEMENT";

  private AdminCommands() {}

  /** Runs one command; returns the exit code: 0 done, 1 refused, 2 not understood. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.size() != 3 || !args.getFirst().equals("grant")) {
      err.println(USAGE);
      return 2;
    }
    try (var context = Beside.theServer()) {
      String done = context.getBean(GrantCommand.class).grant(args.get(1), args.get(2));
      out.println(done);
      return 0;
    } catch (RuntimeException fault) {
      err.println("quintet: " + reason(fault));
      return 1;
    }
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
