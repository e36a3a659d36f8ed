package io.putzplan.datasets.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Values with the share in which each occurs.
 *
 * @param values what there is to choose from
 * @param weights how often each occurs, relative to the sum; same order as {@code values}
 */
record Choices<T>(List<T> values, List<Double> weights) {

    Choices {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
    }

    static <T> Choices<T> of(T value, double weight) {
        return new Choices<>(List.of(value), List.of(weight));
    }

    /** These choices and one more. */
    Choices<T> or(T value, double weight) {
        List<T> moreValues = new ArrayList<>(values);
        List<Double> moreWeights = new ArrayList<>(weights);
        moreValues.add(value);
        moreWeights.add(weight);
        return new Choices<>(moreValues, moreWeights);
    }

    /** One value, as likely as its weight says. */
    T pick(RandomStream stream) {
        double rest = stream.unit() * totalWeight();
        for (int i = 0; i < values.size(); i++) {
            rest -= weights.get(i);
            if (rest < 0) {
                return values.get(i);
            }
        }
        return values.getLast();
    }

    /**
     * {@code count} values in random order whose shares are as close to the weights as whole numbers allow: what a firm of
     * three employs should look like what a firm of three hundred employs.
     */
    List<T> quota(int count, RandomStream stream) {
        List<T> drawn = new ArrayList<>(count);
        double offset = 0.5;
        double total = totalWeight();
        double reached = 0;
        for (int i = 0; i < values.size(); i++) {
            reached += weights.get(i) * count / total;
            while (drawn.size() < count && drawn.size() + offset < reached) {
                drawn.add(values.get(i));
            }
        }
        while (drawn.size() < count) {
            drawn.add(values.getLast());
        }
        stream.shuffle(drawn);
        return drawn;
    }

    private double totalWeight() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }
}
