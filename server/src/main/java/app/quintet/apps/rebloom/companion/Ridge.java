package app.quintet.apps.rebloom.companion;

/** Solves symmetric positive definite equations by Cholesky's decomposition. */
final class Ridge {
  private Ridge() {}

  /**
   * The X of AX = B; A is overwritten by its lower triangle. ArithmeticException if A is not
   * positive definite.
   */
  static double[][] solve(double[][] a, double[][] b) {
    decompose(a);
    int rows = a.length;
    int columns = rows == 0 ? 0 : b[0].length;
    double[][] x = new double[rows][columns];
    for (int column = 0; column < columns; column++) {
      for (int i = 0; i < rows; i++) {
        double sum = b[i][column];
        for (int k = 0; k < i; k++) {
          sum -= a[i][k] * x[k][column];
        }
        x[i][column] = sum / a[i][i];
      }
      for (int i = rows - 1; i >= 0; i--) {
        double sum = x[i][column];
        for (int k = i + 1; k < rows; k++) {
          sum -= a[k][i] * x[k][column];
        }
        x[i][column] = sum / a[i][i];
      }
    }
    return x;
  }

  private static void decompose(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        if (i == j && sum <= 0) {
          throw new ArithmeticException("not positive definite");
        }
        a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
      }
    }
  }
}
