package org.buluo.core.linkage;

/** Rows grouped so far: each group has a root, and a ring through its rows. */
final class Clusters {

    private final int[] parent;
    private final int[] next;
    private final int[] size;

    Clusters(int rows) {
        parent = new int[rows];
        next = new int[rows];
        size = new int[rows];
        for (int i = 0; i < rows; i++) {
            parent[i] = i;
            next[i] = i;
            size[i] = 1;
        }
    }

    /** The root of a row's group. */
    int root(int row) {
        int root = row;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The next row of the same group; after the last the first. */
    int next(int row) {
        return next[row];
    }

    /** How many rows a root's group has. */
    int size(int root) {
        return size[root];
    }

    /** Joins two groups; false when they were one. */
    boolean join(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) {
            return false;
        }
        int small = size[x] < size[y] || size[x] == size[y] && x > y ? x : y;
        int large = small == x ? y : x;
        parent[small] = large;
        size[large] += size[small];
        int after = next[x];
        next[x] = next[y];
        next[y] = after;
        return true;
    }
}
