package org.buluo.core.linkage.pairing.row;

import java.util.Arrays;

/** The characters of one cell; filled again for each cell, so that none costs an object. */
public final class Cell {

    private static final int FIRST_CAPACITY = 64;

    char[] text = new char[FIRST_CAPACITY];
    int length;

    /** Empties it and makes room. */
    public void clear(int capacity) {
        if (text.length < capacity) {
            text = new char[Math.max(capacity, text.length * 2)];
        }
        length = 0;
    }

    /** Adds a character; {@link #clear} made the room. */
    public void add(char c) {
        text[length++] = c;
    }

    /** Takes a text. */
    public Cell set(CharSequence value) {
        clear(value.length());
        for (int i = 0; i < value.length(); i++) {
            add(value.charAt(i));
        }
        return this;
    }

    /** How many UTF-16 units it holds. */
    public int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(text, length));
    }
}
