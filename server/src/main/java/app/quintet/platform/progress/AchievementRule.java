package app.quintet.platform.progress;

/**
 * A declared rule: earned once the counter reaches the goal. A bean of the app.
 *
 * @param app the app
 * @param type snake_case, unique within the app; texts are in the client's catalogue
 * @param counter the counter it reads
 * @param goal at least 1
 */
public record AchievementRule(String app, String type, String counter, int goal) {}
