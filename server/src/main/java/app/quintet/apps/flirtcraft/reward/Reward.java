package app.quintet.apps.flirtcraft.reward;

/** What earns points, besides the medal (specification, Progress). */
enum Reward {
  COMPLETE(20),
  FIRST_OF_PLACE(15),
  RED(15),
  STREAK_DAY(5);

  private final int points;

  Reward(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
