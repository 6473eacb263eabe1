package app.quintet.platform.safety.crisis;

/** A logistic regression with a small ridge, by Newton's method. */
final class Mix {
  private static final double RIDGE = 1;

  private Mix() {}

  /** Weights for which the sum over the parts is the logit of what is wanted. */
  static float[] fit(double[][] parts, boolean[] wanted) {
    int n = parts[0].length;
    double[] weights = new double[n];
    for (int round = 0; round < 30; round++) {
      double[] slope = new double[n];
      double[][] curve = new double[n][n];
      for (int i = 0; i < n; i++) {
        slope[i] = -RIDGE * weights[i];
        curve[i][i] = RIDGE;
      }
      for (int row = 0; row < parts.length; row++) {
        double[] x = parts[row];
        double p = 1 / (1 + Math.exp(-dot(weights, x)));
        for (int i = 0; i < n; i++) {
          slope[i] += x[i] * ((wanted[row] ? 1 : 0) - p);
          for (int j = 0; j < n; j++) {
            curve[i][j] += x[i] * x[j] * p * (1 - p);
          }
        }
      }
      double[] move = solved(curve, slope);
      for (int i = 0; i < n; i++) {
        weights[i] += move[i];
      }
    }
    float[] found = new float[n];
    for (int i = 0; i < n; i++) {
      found[i] = (float) weights[i];
    }
    return found;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Gauss's elimination; the matrix is positive definite, so nothing need be exchanged. */
  private static double[] solved(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double by = a[row][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[row][j] -= by * a[i][j];
        }
        b[row] -= by * b[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[i][j] * b[j];
      }
      b[i] /= a[i][i];
    }
    return b;
  }
}
