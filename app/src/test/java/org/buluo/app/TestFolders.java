package org.buluo.app;

/** Where tests put their data: a place of its own for each process of tests, for two of them run side by side. */
public final class TestFolders {

    private static final String FORK = "buluo.fork";

    private TestFolders() {}

    /** A folder of this process of tests. */
    public static String named(String name) {
        return "target/" + System.getProperty(FORK, "fork-1") + "/" + name;
    }
}
