package org.buluo.cli;

/** What a command's exit status says (design.md §4). */
final class ExitCode {

    /** Done; rows returned and files refused are counted in the summary. */
    static final int DONE = 0;

    /** A check found faults. */
    static final int FAULTS = 1;

    /** Wrong usage, or an option's file that is missing or invalid. */
    static final int USAGE = 2;

    /** A positional input is missing or can't be read, or an output can't be written. */
    static final int FILES = 3;

    /** A fault of ours. */
    static final int OURS = 4;

    private ExitCode() {}
}
