package org.chancery.outlook.link;

import java.util.Arrays;
import java.util.Random;

/**
 * Answered questions to learn from: for each, the rows of the right answers and then those of some
 * wrong ones.
 */
final class Lessons {
    /** Of the wrong answers this share are those the rules believe in most. */
    private static final double HARD = 0.5;

    /** Of each question: how many right answers, where those by lot begin, and the end. */
    private static final int BLOCK = 3;

    private final int wrong;
    private float[] rows;
    private int size;
    private int[] blocks = new int[BLOCK << 10];
    private float[] weights = new float[1 << 10];
    private int count;

    /**
     * No lessons yet.
     *
     * @param wrong how many wrong answers go with each question
     * @param expected about how many rows will come
     */
    Lessons(int wrong, int expected) {
        this.wrong = wrong;
        this.rows = new float[Math.multiplyExact(expected, Scene.WIDTH)];
    }

    /** Adds a question whose answers are among its candidates; passes over others. */
    void add(Scene scene, Random random) {
        int[] chosen = new int[scene.candidates().length];
        int right = 0;
        int others = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (scene.question().answers().contains(scene.candidates()[i])) {
                chosen[others++] = chosen[right];
                chosen[right++] = i;
            } else {
                chosen[others++] = i;
            }
        }
        if (right == 0 || right == others) {
            return;
        }
        int take = Math.min(chosen.length, right + wrong);
        int byLot = choose(scene, chosen, right, take, random);
        block(right, byLot, take);
        // Those drawn by lot stand for all those that were not.
        weights[count - 1] = take == byLot ? 1 : (float) (chosen.length - byLot) / (take - byLot);
        for (int i = 0; i < take; i++) {
            append(scene.rows(), chosen[i]);
        }
    }

    /** Moves the wrong answers to be kept behind the right ones; returns where the lot begins. */
    private int choose(Scene scene, int[] chosen, int right, int take, Random random) {
        int hard = (int) (HARD * wrong);
        int next = right;
        for (int i = right; i < chosen.length && next < take; i++) {
            if (scene.value(chosen[i], Feature.RULE_RANK) < hard) {
                swap(chosen, i, next++);
            }
        }
        int byLot = next;
        for (; next < take; next++) {
            swap(chosen, next, next + random.nextInt(chosen.length - next));
        }
        return byLot;
    }

    private static void swap(int[] numbers, int i, int j) {
        int kept = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = kept;
    }

    private void block(int right, int byLot, int take) {
        if (count == weights.length) {
            blocks = Arrays.copyOf(blocks, blocks.length * 2);
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        blocks[BLOCK * count] = right;
        blocks[BLOCK * count + 1] = byLot;
        blocks[BLOCK * count + 2] = take;
        count++;
    }

    private void append(float[] from, int row) {
        if ((size + 1) * Scene.WIDTH > rows.length) {
            rows = Arrays.copyOf(rows, rows.length + rows.length / 4 + Scene.WIDTH);
        }
        System.arraycopy(from, row * Scene.WIDTH, rows, size * Scene.WIDTH, Scene.WIDTH);
        size++;
    }

    /** How many rows there are. */
    int size() {
        return size;
    }

    /** The rows, one after the other. */
    float[] rows() {
        return Arrays.copyOf(rows, size * Scene.WIDTH);
    }

    /**
     * The slope and curvature, at the given scores, of the surprise at the right answers: each is
     * weighed against the wrong ones of its question, not against the other right ones.
     */
    void slopes(double[] scores, float[] slope, float[] curve) {
        int start = 0;
        for (int block = 0; block < count; block++) {
            slopes(scores, start, block, slope, curve);
            start += blocks[BLOCK * block + 2];
        }
    }

    private void slopes(double[] scores, int start, int block, float[] slope, float[] curve) {
        int right = blocks[BLOCK * block];
        int byLot = blocks[BLOCK * block + 1];
        int take = blocks[BLOCK * block + 2];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = start; i < start + take; i++) {
            max = Math.max(max, scores[i]);
            slope[i] = 0;
            curve[i] = 0;
        }
        double[] odds = new double[take];
        double sum = 0;
        for (int i = 0; i < take; i++) {
            odds[i] = Math.exp(scores[start + i] - max) * (i < byLot ? 1 : weights[block]);
            sum += i < right ? 0 : odds[i];
        }
        for (int answer = 0; answer < right; answer++) {
            double all = sum + odds[answer];
            double sure = odds[answer] / all;
            slope[start + answer] = (float) (sure - 1);
            curve[start + answer] = (float) (sure * (1 - sure));
            for (int i = right; i < take; i++) {
                double p = odds[i] / all;
                slope[start + i] += (float) p;
                curve[start + i] += (float) (p * (1 - p));
            }
        }
    }
}
