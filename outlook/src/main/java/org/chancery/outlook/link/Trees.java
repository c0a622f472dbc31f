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

    static Trees grow(Lessons lessons, LinkModel.Settings settings, long seed) {
        NativeLibrary.load();
        String parameters =
                String.join(
                        " ",
                        "objective=none boost_from_average=false verbosity=-1 num_threads="
                                + THREADS,
                        "max_bin=127 min_data_in_leaf=40 min_sum_hessian_in_leaf=3 lambda_l2=3",
                        "feature_fraction=0.5 feature_fraction_bynode=0.8",
                        "force_col_wise=true deterministic=true",
                        "num_leaves=" + settings.leaves(),
                        "learning_rate=" + settings.rate(),
                        "seed=" + seed);
        try (LGBMDataset data =
                LGBMDataset.createFromMat(
                        lessons.rows(), lessons.size(), Scene.WIDTH, true, parameters, null)) {
            LGBMBooster booster = LGBMBooster.create(data, parameters);
            float[] slope = new float[lessons.size()];
            float[] curve = new float[lessons.size()];
            double[] scores = new double[lessons.size()];
            for (int round = 0; round < settings.rounds(); round++) {
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

    /** Trees that were put into words. */
    static Trees of(String words) {
        NativeLibrary.load();
        try {
            return new Trees(LGBMBooster.loadModelFromString(words));
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be read", fault);
        }
    }

    /** The trees in LightGBM's own words. */
    String inWords() {
        try {
            return booster.saveModelToString(0, -1, LGBMBooster.FeatureImportanceType.GAIN);
        } catch (LGBMException fault) {
            throw new IllegalStateException("The trees could not be written", fault);
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
