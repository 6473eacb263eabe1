package app.quintet.apps.rebloom.graphql;

import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Problem;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How deep a question goes and what it can cost at most: one for each value that the answer can
 * hold and {@value #READ} for each read it begins, lists counted with as many as they can have.
 * Each fragment is looked at once however often it is used, so that looking takes no longer than
 * reading the question.
 */
final class Bound {
  /** Fields within fields (specification: at most 6). */
  static final int DEEPEST = 6;

  /** Values of one answer: the first page of insights with all its evidence, and some to spare. */
  static final long DEAREST = 10_000;

  /** What each field at the top costs besides: it goes to the database whatever it answers. */
  static final int READ = 500;

  private static final Set<String> TOPS =
      Set.of("insights", "insight", "weekly", "moodTrends", "engagement");

  /** How many a list can have at most; the schema says the same. */
  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "moods", 60,
          "messages", 60,
          "sessions", 60,
          "runs", 60,
          "exercises", 20,
          "points", 366);

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Size> measured = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Map<String, Object> variables;

  private record Size(int depth, long cost) {}

  private Bound(Document document, Map<String, Object> variables) {
    this.variables = variables;
    for (FragmentDefinition each : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(each.getName(), each);
    }
  }

  /** Throws the problem of a question that goes too deep, costs too much or turns in a circle. */
  static void check(Document document, Map<String, Object> variables) {
    Bound bound = new Bound(document, variables);
    int depth = 0;
    long cost = 0;
    for (var each : document.getDefinitionsOfType(OperationDefinition.class)) {
      Size size = bound.of(each.getSelectionSet());
      depth = Math.max(depth, size.depth());
      cost += size.cost();
    }
    if (depth > DEEPEST) {
      throw Problem.invalid("query", "depth", "At most " + DEEPEST + " fields within each other.");
    }
    if (cost > DEAREST) {
      throw Problem.invalid(
          "query", "cost", "This could answer more than " + DEAREST + " values; ask for less.");
    }
  }

  private Size of(@Nullable SelectionSet set) {
    int depth = 0;
    long cost = 0;
    if (set != null) {
      for (Selection<?> each : set.getSelections()) {
        Size size = of(each);
        depth = Math.max(depth, size.depth());
        cost = capped(cost + size.cost());
      }
    }
    return new Size(depth, cost);
  }

  private Size of(Selection<?> selection) {
    return switch (selection) {
      case Field field -> {
        Size inside = of(field.getSelectionSet());
        yield new Size(
            Math.min(inside.depth() + 1, DEEPEST + 1),
            capped(own(field) + inside.cost() * length(field)));
      }
      case InlineFragment inline -> of(inline.getSelectionSet());
      case FragmentSpread spread -> of(spread.getName());
      default -> new Size(0, 0);
    };
  }

  private Size of(String fragment) {
    Size known = measured.get(fragment);
    if (known != null) {
      return known;
    }
    if (!open.add(fragment)) {
      throw Problem.invalid("query", "cycle", "A fragment must not lead back to itself.");
    }
    FragmentDefinition definition = fragments.get(fragment);
    Size size = of(definition == null ? null : definition.getSelectionSet());
    open.remove(fragment);
    measured.put(fragment, size);
    return size;
  }

  private static int own(Field field) {
    return TOPS.contains(field.getName()) ? 1 + READ : 1;
  }

  private long length(Field field) {
    return field.getName().equals("insights")
        ? asked(field)
        : LENGTHS.getOrDefault(field.getName(), 1);
  }

  /** What {@code first} says; what cannot be told from here counts as the most it may be. */
  private long asked(Field field) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals("first")) {
        Object value =
            switch (argument.getValue()) {
              case IntValue number -> number.getValue();
              case VariableReference variable -> variables.get(variable.getName());
              case null, default -> null;
            };
        return value instanceof Number n
            ? Math.clamp(n.longValue(), 1, Cursor.MAX_LIMIT)
            : Cursor.MAX_LIMIT;
      }
    }
    return Cursor.DEFAULT_LIMIT;
  }

  private static long capped(long cost) {
    return Math.min(cost, DEAREST + 1);
  }
}
