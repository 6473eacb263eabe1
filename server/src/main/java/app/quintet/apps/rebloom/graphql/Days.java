package app.quintet.apps.rebloom.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Days and moments as the rest of the API writes them: ISO 8601 and RFC 3339 in UTC. */
final class Days {
  static final GraphQLScalarType DATE = scalar("Date", "A day: 2026-11-21.", LocalDate::parse);
  static final GraphQLScalarType DATE_TIME =
      scalar("DateTime", "A moment: 2026-11-21T08:00:00Z.", Instant::parse);

  private Days() {}

  private static GraphQLScalarType scalar(String name, String says, Function<String, ?> read) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .description(says)
        .coercing(new Written(read))
        .build();
  }

  private record Written(Function<String, ?> read) implements Coercing<Object, String> {
    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      return value.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return read.apply(String.valueOf(input));
      } catch (DateTimeException e) {
        throw new CoercingParseValueException("This is no day of the calendar.");
      }
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      try {
        return read.apply(input instanceof StringValue text ? text.getValue() : "");
      } catch (DateTimeException e) {
        throw new CoercingParseLiteralException("This is no day of the calendar.");
      }
    }
  }
}
