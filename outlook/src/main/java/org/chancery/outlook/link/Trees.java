package org.chancery.outlook.link;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

/** Gradient-boosted trees that put right answers first. Holds native memory: close it. */
final class Trees implements AutoCloseable {
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final LGBMBooster booster;

    private Trees(LGBMBooster booster) {
        this.booster = booster;
    }

    /**
     * How trees are grown.
     *
     * @param rounds how many
     * @param leaves of each
     * @param rate by how much each counts
     * @param seed for the choice of measures each tree looks at
     */
    record Growth(int rounds, int leaves, double rate, long seed) {}

    static Trees grow(Lessons lessons, Growth growth) {
        NativeLibrary.load();
        String parameters =
                String.join(
                        " ",
                        "objective=none boost_from_average=false verbosity=-1 num_threads="
                                + THREADS,
                        "max_bin=127 min_data_in_leaf=40 min_sum_hessian_in_leaf=3 lambda_l2=3",
                        "feature_fraction=0.5 feature_fraction_bynode=0.8 force_col_wise=true",
                        "num_leaves=" + growth.leaves(),
                        "learning_rate=" + growth.rate(),
                        "seed=" + growth.seed());
        try (LGBMDataset data =
                LGBMDataset.createFromMat(
                        lessons.rows(), lessons.size(), Scene.WIDTH, true, parameters, null)) {
            LGBMBooster booster = LGBMBooster.create(data, parameters);
            float[] slope = new float[lessons.size()];
            float[] curve = new float[lessons.size()];
            double[] scores = new double[lessons.size()];
            for (int round = 0; round < growth.rounds(); round++) {
                lessons.slopes(scores, slope, curve);
                if (booster.updateOneIterCustom(slope, curve)) {
                    break;
                }
                scores = booster.getPredict(0);
            }
            return new Trees(booster);
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be grown", fault);
        }
    }

    /** The score of each row of measurements. */
    double[] scores(float[] rows) {
        return predict(rows, PredictionType.C_API_PREDICT_RAW_SCORE);
    }

    /** What each measurement adds to the score of one row (SHAP values); the last is the mean. */
    double[] contributions(float[] row) {
        return predict(row, PredictionType.C_API_PREDICT_CONTRIB);
    }

    /** By how much each measurement made the trees better. */
    double[] importance() {
        try {
            return booster.featureImportance(0, LGBMBooster.FeatureImportanceType.GAIN);
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be asked", fault);
        }
    }

    private double[] predict(float[] rows, PredictionType type) {
        try {
            return booster.predictForMat(
                    rows,
                    rows.length / Scene.WIDTH,
                    Scene.WIDTH,
                    true,
                    type,
                    "num_threads=" + THREADS);
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be asked", fault);
        }
    }

    @Override
    public void close() {
        try {
            booster.close();
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be felled", fault);
        }
    }
}
