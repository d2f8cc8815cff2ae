package org.buluo.core.roster;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * The files and sheets that rows came from, in the order of file name (by code point) and sheet. An {@link Origin}
 * names one by its number. Numbers ascend in that order and may leave gaps, so that files can be read side by side
 * without waiting for each other's sheets.
 */
public final class Sources {

    private final int[] numbers;
    private final List<Source> sources;

    private Sources(int[] numbers, List<Source> sources) {
        this.numbers = numbers;
        this.sources = sources;
    }

    /** Sources numbered from 0 without gaps. */
    public static Sources of(List<Source> sources) {
        int[] numbers = new int[sources.size()];
        Arrays.setAll(numbers, i -> i);
        return new Sources(numbers, List.copyOf(sources));
    }

    /** Sources by their numbers. */
    public static Sources of(SortedMap<Integer, Source> byNumber) {
        int[] numbers = byNumber.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Sources(numbers, List.copyOf(byNumber.values()));
    }

    /** All of them, in their order. */
    public List<Source> list() {
        return sources;
    }

    /** How many there are. */
    public int size() {
        return sources.size();
    }

    /**
     * The place of a source in {@link #list()}, from 0.
     *
     * @throws IllegalArgumentException when no source has the number
     */
    public int placeOf(Origin origin) {
        int place = Arrays.binarySearch(numbers, origin.source());
        if (place < 0) {
            throw new IllegalArgumentException("no source has the number " + origin.source());
        }
        return place;
    }

    /**
     * Where a row came from.
     *
     * @throws IllegalArgumentException when no source has the number
     */
    public Source of(Origin origin) {
        return sources.get(placeOf(origin));
    }

    /** The row of the source at a place of {@link #list()}. */
    public Origin origin(int place, int row) {
        return new Origin(numbers[place], row);
    }
}
