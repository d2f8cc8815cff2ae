package org.buluo.core.policy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A fact as some provisions see it: values that none of them ever tells apart are one class, and one value stands
 * for each class. That makes trying every way of filling in a fact both exact and short.
 *
 * @param fact the fact
 * @param values one value for each class
 * @param get reads the fact; null when it is not known
 * @param put a child with another value of the fact
 * @param classOf the class of a known value, from 0
 */
record Facet<T>(
        Fact fact,
        List<T> values,
        Function<ChildFacts, T> get,
        BiFunction<ChildFacts, T, ChildFacts> put,
        ToIntFunction<T> classOf) {

    /** 0 when the child's fact is not known, else its class counted from 1. */
    int read(ChildFacts child) {
        T value = get.apply(child);
        return value == null ? 0 : 1 + classOf.applyAsInt(value);
    }

    /** The child with the value that stands for a class, counted from 1; 0 leaves the fact unknown. */
    ChildFacts fill(ChildFacts child, int choice) {
        return choice == 0 ? child : put.apply(child, values.get(choice - 1));
    }

    int choices() {
        return values.size();
    }
}
