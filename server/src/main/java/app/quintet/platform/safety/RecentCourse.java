package app.quintet.platform.safety;

import java.util.List;
import java.util.UUID;

/**
 * What an app knows of a person's last two weeks that matters for their safety, such as a fall in
 * mood; a bean of the app. Asked within the person's transaction at every assessment that worries
 * at all, so it must answer within 5 ms.
 */
public interface RecentCourse {
  /** The signs, in any order; empty if there is nothing. */
  List<CourseSign> signs(UUID person);
}
