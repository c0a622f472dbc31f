package org.chancery.outlook.odds;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, fitted by Newton's method. Measures are brought to
 * a common scale first; the constant is not penalised.
 */
final class Logistic {
    private static final int STEPS = 30;
    private static final double STILL = 1e-8;

    private final double[] weights;
    private final double[] mean;
    private final double[] spread;

    private Logistic(double[] weights, double[] mean, double[] spread) {
        this.weights = weights;
        this.mean = mean;
        this.spread = spread;
    }

    /**
     * Fits to cases.
     *
     * @param rows the measures of each case, all of one length
     * @param happened what came of each
     * @param penalty how strongly weights are held near nought
     */
    static Logistic fit(List<double[]> rows, boolean[] happened, double penalty) {
        int width = rows.get(0).length;
        double[] mean = new double[width];
        double[] spread = new double[width];
        for (int j = 0; j < width; j++) {
            int column = j;
            mean[j] = rows.stream().mapToDouble(row -> row[column]).average().orElseThrow();
            double square =
                    rows.stream()
                            .mapToDouble(row -> Math.pow(row[column] - mean[column], 2))
                            .average()
                            .orElseThrow();
            spread[j] = square > 1e-12 ? Math.sqrt(square) : 1;
        }
        Logistic model = new Logistic(new double[width + 1], mean, spread);
        for (int step = 0; step < STEPS; step++) {
            if (model.improve(rows, happened, penalty) < STILL) {
                break;
            }
        }
        return model;
    }

    /** One Newton step; returns its greatest change of a weight. */
    private double improve(List<double[]> rows, boolean[] happened, double penalty) {
        int n = weights.length;
        double[][] curve = new double[n][n];
        double[] slope = new double[n];
        for (int i = 0; i < happened.length; i++) {
            double[] x = scaled(rows.get(i));
            double p = probability(x);
            for (int j = 0; j < n; j++) {
                slope[j] += ((happened[i] ? 1 : 0) - p) * x[j];
                for (int k = 0; k <= j; k++) {
                    curve[j][k] += p * (1 - p) * x[j] * x[k];
                }
            }
        }
        for (int j = 0; j < n; j++) {
            double held = j == 0 ? 1e-6 : penalty;
            slope[j] -= held * weights[j];
            curve[j][j] += held;
        }
        double[] change = solve(curve, slope);
        double greatest = 0;
        for (int j = 0; j < n; j++) {
            weights[j] += change[j];
            greatest = Math.max(greatest, Math.abs(change[j]));
        }
        return greatest;
    }

    /** Solves a symmetric positive system, given by its lower half, by Cholesky's method. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = a[j][k];
                for (int m = 0; m < k; m++) {
                    sum -= a[j][m] * a[k][m];
                }
                a[j][k] = j == k ? Math.sqrt(sum) : sum / a[k][k];
            }
        }
        for (int j = 0; j < n; j++) {
            for (int m = 0; m < j; m++) {
                x[j] -= a[j][m] * x[m];
            }
            x[j] /= a[j][j];
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int m = j + 1; m < n; m++) {
                x[j] -= a[m][j] * x[m];
            }
            x[j] /= a[j][j];
        }
        return x;
    }

    private double[] scaled(double[] row) {
        double[] x = new double[weights.length];
        x[0] = 1;
        for (int j = 0; j < row.length; j++) {
            x[j + 1] = (row[j] - mean[j]) / spread[j];
        }
        return x;
    }

    private double probability(double[] scaled) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * scaled[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double estimate(double[] row) {
        return probability(scaled(row));
    }

    /** What each measure adds to the log-odds, beside a case in which all are at their mean. */
    double[] contributions(double[] row) {
        double[] parts = scaled(row);
        double[] added = new double[row.length];
        for (int j = 0; j < added.length; j++) {
            added[j] = weights[j + 1] * parts[j + 1];
        }
        return added;
    }
}
