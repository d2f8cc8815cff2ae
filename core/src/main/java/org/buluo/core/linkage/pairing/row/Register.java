package org.buluo.core.linkage.pairing.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A register in the pieces it was read in, in their order. */
public final class Register {

    private final List<RegisterPart> parts;
    private final int[] first;
    private final int rows;
    private final Map<Long, String> longNames = new HashMap<>();
    private final Map<Long, String> units = new HashMap<>();

    /** A register of closed pieces. */
    public Register(List<RegisterPart> parts) {
        this.parts = List.copyOf(parts);
        first = new int[parts.size()];
        int sum = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = sum;
            sum = Math.addExact(sum, parts.get(i).rows());
            longNames.putAll(parts.get(i).longNames());
            parts.get(i).units().texts().forEach(units::putIfAbsent);
        }
        rows = sum;
    }

    /** How many rows it has. */
    public int rows() {
        return rows;
    }

    /** How many pieces it has. */
    public int parts() {
        return first.length;
    }

    /** The first row of a piece; the number of rows for the one after the last. */
    public int first(int part) {
        return part == first.length ? rows : first[part];
    }

    /** How many rows a piece has. */
    public int rows(int part) {
        return parts.get(part).rows();
    }

    /** Drops the cells, when what is needed of them was copied; the rows' keys stay. */
    public void forgetCells() {
        parts.forEach(RegisterPart::forgetCells);
    }

    /** A piece's columns; there may be room in them for more rows than the piece has. */
    public Columns columns(int part) {
        return parts.get(part).columns();
    }

    /** Copies some of a piece's rows, one after the other, into other columns. */
    public void copy(int part, int row, int count, Columns into, int to) {
        into.copy(to, parts.get(part).columns(), row, count);
    }

    /** Names of more than four characters, by their code. */
    public Map<Long, String> longNames() {
        return longNames;
    }

    /** The township or school of a row, as it is written first; empty when the row tells none. */
    public String unit(int row) {
        int part = part(row);
        return units.getOrDefault(parts.get(part).units().of(row - first[part]), "");
    }

    /** By what the register calls a row, as UTF-8. */
    public byte[] key(int row) {
        int part = part(row);
        return parts.get(part).keys.get(row - first[part]);
    }

    private int part(int row) {
        int low = 0;
        int high = first.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
