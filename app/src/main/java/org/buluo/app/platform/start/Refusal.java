package org.buluo.app.platform.start;

/** Why the console can't start, in words for the person who started it. */
final class Refusal extends RuntimeException {

    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int FAULT = 4;

    private final int status;

    Refusal(int status, String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
        this.status = status;
    }

    int status() {
        return status;
    }
}
