package org.buluo.county.people;

import java.util.ArrayList;
import java.util.List;

/** Things of different weight, of which one is drawn. */
public final class Weighted<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    /** Adds a thing; one without weight is never drawn. */
    public Weighted<T> with(double weight, T thing) {
        if (weight > 0) {
            total += weight;
            things.add(thing);
            upTo.add(total);
        }
        return this;
    }

    /** How many there are. */
    public int size() {
        return things.size();
    }

    /** The one that was added at a place, from 0. */
    public T get(int place) {
        return things.get(place);
    }

    /** One of them. */
    public T draw(Dice dice) {
        double at = dice.unit() * total;
        int low = 0;
        int high = things.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo.get(middle) > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return things.get(low);
    }
}
